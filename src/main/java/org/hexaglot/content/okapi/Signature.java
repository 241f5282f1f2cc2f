package org.hexaglot.content.okapi;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hexaglot.kernel.Refusal;

/** What the first bytes of a file tell: only a ZIP goes further, all else is refused with what to send instead. */
final class Signature {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] RTF = {'{', '\\', 'r', 't'};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] WORD = "WordDocument".getBytes(StandardCharsets.UTF_16LE);

    private Signature() {}

    static void mustBeZip(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(ZIP.length);
        }
        if (start.length == 0) {
            throw Refusal.invalid("file-empty");
        }
        if (Arrays.equals(start, ZIP)) {
            return;
        }
        if (Arrays.equals(start, EMPTY_ZIP)) {
            throw Refusal.invalid("file-corrupt");
        }
        throw Arrays.equals(start, OLE) ? compound(file) : other(start);
    }

    private static Refusal other(byte[] start) {
        if (Arrays.equals(start, PDF)) {
            return unsupported("file-pdf");
        }
        return unsupported(Arrays.equals(start, RTF) ? "file-rtf" : "file-type-unsupported");
    }

    /** An OLE 2 container is an encrypted new document, an old Word document, or something else of its time. */
    private static Refusal compound(Path file) throws IOException {
        if (contains(file, ENCRYPTED)) {
            return Refusal.invalid("file-encrypted");
        }
        return unsupported(contains(file, WORD) ? "file-doc" : "file-type-unsupported");
    }

    static Refusal unsupported(String key) {
        return Refusal.of(Refusal.Kind.UNSUPPORTED, key);
    }

    /** The patterns begin with a letter that does not come again in them, so a mismatch restarts at once. */
    private static boolean contains(Path file, byte[] pattern) throws IOException {
        int matched = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == pattern[matched]) {
                    matched++;
                } else {
                    matched = b == pattern[0] ? 1 : 0;
                }
                if (matched == pattern.length) {
                    return true;
                }
            }
        }
        return false;
    }
}
