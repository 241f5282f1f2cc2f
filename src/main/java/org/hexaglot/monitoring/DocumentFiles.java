package org.hexaglot.monitoring;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.hexaglot.content.ContentStore;
import org.hexaglot.content.FileName;
import org.hexaglot.content.Sha256;
import org.hexaglot.document.Revision;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.web.FileBody;
import org.jspecify.annotations.Nullable;

/** Files of documents for whoever may have them. */
@Singleton
public final class DocumentFiles {
    private final FileRights rights;
    private final ContentStore store;

    DocumentFiles(FileRights rights, ContentStore store) {
        this.rights = rights;
        this.store = store;
    }

    /** The latest file of this kind; of the language versions that of the language. */
    public HttpResponse<?> latest(
            HttpRequest<?> request, Actor actor, DocumentId id, Revision.Kind kind, @Nullable Language language)
            throws IOException {
        return answer(request, rights.latest(actor, id, kind, language));
    }

    /** One revision of a document. */
    public HttpResponse<?> revision(HttpRequest<?> request, Actor actor, DocumentId id, long revision)
            throws IOException {
        return answer(request, rights.revision(actor, id, revision));
    }

    private HttpResponse<?> answer(HttpRequest<?> request, Revision revision) throws IOException {
        return FileBody.answer(
                request,
                revision.sha256(),
                revision.bytes(),
                revision.mediaType(),
                new FileName(revision.name()).asAttachment(),
                () -> store.open(new Sha256(revision.sha256())));
    }
}
