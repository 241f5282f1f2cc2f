package org.hexaglot.issuance.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import org.hexaglot.content.ContentStore;
import org.hexaglot.content.FileName;
import org.hexaglot.content.Sha256;
import org.hexaglot.issuance.IssuedDocuments.IssuedLanguage;
import org.hexaglot.issuance.ReadingRoom;
import org.hexaglot.issuance.ReadingRoom.IssuedFile;
import org.hexaglot.web.Versions;

/** Issued documents for programs and everybody else, without signing in. */
@Controller("/api/issued")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class IssuedController {
    /** A reissue may replace a file, so nobody keeps one for long without asking. */
    private static final String CACHING = "public, max-age=300";

    private final ReadingRoom room;
    private final ContentStore contents;

    IssuedController(ReadingRoom room, ContentStore contents) {
        this.room = room;
        this.contents = contents;
    }

    /** What is known of a document, or with a language its file. */
    @Get("/{+symbol}")
    HttpResponse<?> show(HttpRequest<?> request, String symbol, @QueryValue @Nullable String lang) throws IOException {
        if (lang == null) {
            return HttpResponse.ok(IssuedBody.of(room.bySymbol(symbol))).header(HttpHeaders.CACHE_CONTROL, CACHING);
        }
        IssuedFile file = room.file(symbol, lang);
        IssuedLanguage version = file.version();
        String tag = "\"" + version.sha256() + "\"";
        if (Versions.isKnown(request, tag)) {
            return HttpResponse.notModified().header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, CACHING);
        }
        Sha256 hash = new Sha256(version.sha256());
        StreamedFile body = new StreamedFile(
                contents.open(hash),
                MediaType.of(version.mediaType()),
                version.issuedAt().toEpochMilli(),
                version.bytes());
        return HttpResponse.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, new FileName(file.name()).asAttachment())
                .header(HttpHeaders.CONTENT_LANGUAGE, version.language().code())
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, CACHING);
    }
}
