package org.hexaglot.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.hexaglot.kernel.Refusal;

/** Writes a text for the tools of translators and reads what they give back. Safe for use by several threads. */
public interface ExchangeFormats {
    /** The forms in which a text goes out; all of them come back as XLIFF. */
    enum Form {
        XLIFF_2("xliff-2.1", "xlf", "application/xliff+xml"),
        XLIFF_1("xliff-1.2", "xlf", "application/x-xliff+xml"),
        OMEGAT("omegat", "zip", "application/zip");

        private final String code;
        private final String extension;
        private final String mediaType;

        Form(String code, String extension, String mediaType) {
            this.code = code;
            this.extension = extension;
            this.mediaType = mediaType;
        }

        /** As in addresses. */
        public String code() {
            return code;
        }

        public String extension() {
            return extension;
        }

        public String mediaType() {
            return mediaType;
        }

        public static Form of(String code) {
            return Arrays.stream(values())
                    .filter(form -> form.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid("handoff-form-unknown")
                            .with("form", code)
                            .field("format", "unknown"));
        }
    }

    /** Writes XLIFF 2.1. */
    void writeXliff2(Exchange exchange, Path file) throws IOException;

    /** Writes XLIFF 1.2, one unit for each segment, so that each has its own state. */
    void writeXliff1(Exchange exchange, Path file) throws IOException;

    /**
     * Reads XLIFF 1.2 or 2.x. Refused when it is not well formed ({@code file-xml-malformed}), has a document type
     * ({@code file-dtd}), is neither ({@code return-not-xliff}) or breaks the rules of its standard
     * ({@code return-invalid-xliff}, with the reason).
     */
    Exchange.Returned read(Path file) throws IOException;
}
