package org.hexaglot.content.okapi;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.hexaglot.content.DocumentText;
import org.hexaglot.content.Paragraph;
import org.hexaglot.content.Paragraph.Kind;
import org.hexaglot.content.TextFormats;
import org.hexaglot.content.WordCount;
import org.hexaglot.content.WordRules;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads files with Okapi, after checks of our own. Each call has its own filter; only a few run at a time, since the
 * largest files accepted need some hundred megabytes while they are read.
 */
@Singleton
public final class OkapiTextFormats implements TextFormats {
    /** As in the pom; the counts change with it. */
    static final String OKAPI_VERSION = "1.48.0";

    private static final Logger LOG = LoggerFactory.getLogger(OkapiTextFormats.class);
    private static final int AT_A_TIME = 3;

    private final Semaphore readers = new Semaphore(AT_A_TIME, true);

    @Override
    public DocumentText read(Path file, String fileName, String mediaType, Language language) throws IOException {
        readers.acquireUninterruptibly();
        try {
            Inspection inspection = Inspection.of(file, fileName, mediaType);
            List<Paragraph> paragraphs = paragraphs(file, inspection, language);
            WordCount words = WordCount.of(paragraphs, rulesVersion());
            if (words.byKind().values().stream().allMatch(count -> count == 0)) {
                throw Refusal.invalid("file-no-text");
            }
            return new DocumentText(inspection.type().mediaType(), paragraphs, words, inspection.remarks());
        } finally {
            readers.release();
        }
    }

    @Override
    public String rulesVersion() {
        return WordRules.VERSION + "+okapi-" + OKAPI_VERSION;
    }

    private static List<Paragraph> paragraphs(Path file, Inspection inspection, Language language) {
        Map<String, List<String>> texts;
        try {
            texts = OkapiExtraction.texts(file, inspection.type(), language);
        } catch (RuntimeException e) {
            // Whatever Okapi stumbles over is a fault of the file: it passed for a package, and cannot be processed.
            LOG.warn("Okapi cannot read a file: {}", e.toString());
            throw Refusal.invalid("file-unreadable");
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        texts.forEach((part, lines) -> lines.stream()
                .filter(line -> !line.isBlank() && Parts.isRead(part))
                .map(line -> paragraph(inspection.anatomy(), part, line.strip()))
                .forEach(paragraphs::add));
        paragraphs.sort(Comparator.comparing(Paragraph::kind, Parts.READING_ORDER));
        return paragraphs;
    }

    private static Paragraph paragraph(Anatomy anatomy, String part, String text) {
        Kind kind = Parts.kind(part);
        return kind == Kind.HEADER_FOOTER ? new Paragraph(text, kind) : anatomy.paragraph(part, text, kind);
    }
}
