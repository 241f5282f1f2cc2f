package org.hexaglot.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file made for one answer, which is gone when it was sent or the caller went away. */
public final class HandedFile {
    private HandedFile() {}

    /** @param disposition the Content-Disposition header that offers a name */
    public static HttpResponse<?> answer(Path file, String mediaType, String disposition) throws IOException {
        long bytes = Files.size(file);
        InputStream content = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        return HttpResponse.ok(new StreamedFile(content, MediaType.of(mediaType), 0, bytes))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff");
    }
}
