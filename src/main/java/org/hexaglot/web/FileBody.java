package org.hexaglot.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.IOException;
import java.io.InputStream;

/** A stored file as an answer: its SHA-256 is its entity tag, and a browser saves it instead of showing it. */
public final class FileBody {
    private FileBody() {}

    /** Opens the stream only when the caller does not hold this very content already. */
    public interface Source {
        InputStream open() throws IOException;
    }

    /**
     * @param sha256 64 hexadecimal digits
     * @param disposition the Content-Disposition header that offers a name
     */
    public static MutableHttpResponse<?> answer(
            HttpRequest<?> request, String sha256, long bytes, String mediaType, String disposition, Source source)
            throws IOException {
        String tag = "\"" + sha256 + "\"";
        if (Versions.isKnown(request, tag)) {
            return HttpResponse.notModified().header(HttpHeaders.ETAG, tag);
        }
        StreamedFile file = new StreamedFile(source.open(), MediaType.of(mediaType), 0, bytes);
        return HttpResponse.ok(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header(HttpHeaders.ETAG, tag)
                .header("X-Content-Type-Options", "nosniff");
    }
}
