package org.hexaglot.reference;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.content.ContentStore;
import org.hexaglot.content.Sha256;
import org.hexaglot.content.StoredContent;
import org.hexaglot.content.TextFormats;
import org.hexaglot.database.Sql;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent;
import org.hexaglot.document.Revision;
import org.hexaglot.document.Revisions;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;

/** Issues documents without the journey to it, for tests of what comes after. */
@Singleton
public class Shelf {
    private static final long LARGEST = 10_000_000;

    private final Sql sql;
    private final Revisions revisions;
    private final ContentStore store;
    private final Journal journal;
    private final Clock clock;

    Shelf(Sql sql, Revisions revisions, ContentStore store, Journal journal, Clock clock) {
        this.sql = sql;
        this.revisions = revisions;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** The samples beside the checkout, called {@code name.<language>.docx}. */
    public static Map<Language, byte[]> samples(Path folder, String name) {
        Map<Language, byte[]> files = new EnumMap<>(Language.class);
        for (Language language : Language.OFFICIAL) {
            try {
                files.put(language, Files.readAllBytes(folder.resolve(name + "." + language.code() + ".docx")));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
        return files;
    }

    @Transactional
    public void issue(DocumentId document, Map<Language, byte[]> files) {
        files.forEach((language, bytes) -> {
            Revision revision = keep(document, Revision.Kind.LANGUAGE, language, bytes);
            sql.update(
                    "UPDATE language_version SET state = 'issued', issued_at = ?, file_revision = ?,"
                            + " issued_revision = ? WHERE document_id = ? AND language = ?",
                    clock.instant(),
                    revision.id(),
                    revision.id(),
                    document.value(),
                    language.code());
        });
        sql.update(
                "UPDATE document SET stage = 'issued', issued_at = ?, issued_on = DATE(?), simultaneous = TRUE WHERE id = ?",
                clock.instant(),
                clock.instant(),
                document.value());
        journal.record(Actor.SYSTEM, DocumentEvent.of(document, DocumentEvent.Kind.DocumentIssued));
    }

    /** Puts files in the place of the language versions of a document that is still worked on. */
    @Transactional
    public void place(DocumentId document, Map<Language, byte[]> files) {
        files.forEach((language, bytes) -> sql.update(
                "UPDATE language_version SET file_revision = ? WHERE document_id = ? AND language = ?",
                keep(document, Revision.Kind.LANGUAGE, language, bytes).id(),
                document.value(),
                language.code()));
    }

    /** The bytes of the present file of a language. */
    @Transactional(readOnly = true)
    public byte[] file(Document document, Language language) throws IOException {
        Revision revision = revisions
                .byId(Objects.requireNonNull(document.language(language).fileRevision()))
                .orElseThrow();
        try (InputStream in = store.open(new Sha256(revision.sha256()))) {
            return in.readAllBytes();
        }
    }

    @Transactional
    public void edited(DocumentId document, Language language, byte[] file) {
        keep(document, Revision.Kind.EDITED, language, file);
    }

    private Revision keep(DocumentId document, Revision.Kind kind, Language language, byte[] bytes) {
        try {
            StoredContent content = store.store(new ByteArrayInputStream(bytes), LARGEST);
            return revisions.add(Revision.received(
                    document,
                    kind,
                    language,
                    new Revision.File(content.hash().value(), "text.docx", TextFormats.DOCX, content.length(), null),
                    new PersonId("processor"),
                    clock.instant()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Does something and dies before the commit. */
    @Transactional
    void andDie(Runnable work) {
        work.run();
        throw new IllegalStateException("killed");
    }
}
