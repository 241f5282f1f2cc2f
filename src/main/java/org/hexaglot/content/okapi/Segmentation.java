package org.hexaglot.content.okapi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.hexaglot.content.Sha256;
import org.hexaglot.kernel.Language;

/** Cuts paragraphs into sentences by the office's rules, {@code workflow/segmentation.srx}. */
final class Segmentation {
    private static final String FILE = "/workflow/segmentation.srx";
    private static final int DIGITS = 8;

    private final byte[] rules;
    private final String version;

    Segmentation() {
        try (InputStream in = Segmentation.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            rules = in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        version = "srx-" + Sha256.of(rules).value().substring(0, DIGITS);
    }

    /** Changes with every change of the rules. */
    String version() {
        return version;
    }

    /** The segmenter of one language; for one text at a time. */
    ISegmenter segmenter(Language language) {
        SRXDocument document = new SRXDocument();
        document.loadRules(new ByteArrayInputStream(rules));
        return document.compileLanguageRules(LocaleId.fromString(language.code()), null);
    }

    static void cut(TextContainer paragraph, ISegmenter segmenter) {
        if (segmenter.computeSegments(paragraph) > 1) {
            paragraph.getSegments().create(segmenter.getRanges());
        }
    }
}
