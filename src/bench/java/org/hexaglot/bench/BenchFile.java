package org.hexaglot.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A small manuscript: one page of about four hundred words, as most files of a test are. */
final class BenchFile {
    private static final int PARAGRAPHS = 12;

    private BenchFile() {}

    static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int i = 1; i <= PARAGRAPHS; i++) {
                document.createParagraph()
                        .createRun()
                        .setText(i + ". The Committee considered the report at its " + i
                                + "th meeting and took note of the progress made in the delivery of services, of the"
                                + " views expressed by delegations, and of the resources that are still needed.");
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
