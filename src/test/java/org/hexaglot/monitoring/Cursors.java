package org.hexaglot.monitoring;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.hexaglot.web.Paging;

/** Reads the cursors of listings as a request would. */
final class Cursors {
    private Cursors() {}

    static Paging after(String cursor, int limit) {
        String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        return new Paging(limit, Arrays.asList(text.split("\u001f", -1)));
    }
}
