package org.hexaglot.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.filters.openxml.OpenXMLFilter;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hexaglot.content.BilingualText;
import org.hexaglot.content.BilingualText.Segment;
import org.hexaglot.content.okapi.OkapiBilingualFormats;
import org.hexaglot.kernel.Language;

/**
 * Words a second from a file to segments with names, codes, kinds and counts, checks of the file included, beside bare
 * Okapi that does nothing but filter and cut by the same rules; the same files, in turns, one thread.
 */
public final class ExtractionBench {
    private static final int LARGE_WORDS = 150_000;
    private static final int SMALL_FILES = 100;

    private ExtractionBench() {}

    private interface Extraction {
        int of(Path file) throws IOException;
    }

    /** @param args a folder of further DOCX files to measure, or nothing */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("extraction-bench");
        Path small = folder.resolve("small.docx");
        Files.write(small, BenchFile.docx());
        Path large = large(folder.resolve("large.docx"));
        List<Path> many = new ArrayList<>();
        for (int i = 0; i < SMALL_FILES; i++) {
            many.add(small);
        }
        OkapiBilingualFormats formats = new OkapiBilingualFormats();
        byte[] rules = rules();
        for (int round = 0; round < 3; round++) {
            compare(SMALL_FILES + " small files", many, formats, rules);
            compare("one of " + LARGE_WORDS + " words", List.of(large), formats, rules);
            if (args.length > 0) {
                compare(args[0], docx(Path.of(args[0])), formats, rules);
            }
        }
    }

    private static void compare(String what, List<Path> files, OkapiBilingualFormats formats, byte[] rules)
            throws IOException {
        int words = 0;
        for (Path file : files) {
            words += words(formats.extract(file, Language.EN));
        }
        double bare = seconds(files, file -> bare(file, rules));
        double ours = seconds(files, file -> formats.extract(file, Language.EN).units().size());
        System.out.printf(
                Locale.ROOT,
                "%s: %d words, ours %.0f words/s, bare Okapi %.0f words/s, ratio %.2f%n",
                what,
                words,
                words / ours,
                words / bare,
                bare / ours);
    }

    private static double seconds(List<Path> files, Extraction extraction) throws IOException {
        long start = System.nanoTime();
        int segments = 0;
        for (Path file : files) {
            segments += extraction.of(file);
        }
        if (segments == 0) {
            throw new IllegalStateException("no segments");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static int bare(Path file, byte[] rules) {
        SRXDocument document = new SRXDocument();
        document.loadRules(new ByteArrayInputStream(rules));
        ISegmenter segmenter = document.compileLanguageRules(LocaleId.ENGLISH, null);
        int segments = 0;
        try (OpenXMLFilter filter = new OpenXMLFilter();
                RawDocument raw = new RawDocument(file.toUri(), "UTF-8", LocaleId.ENGLISH)) {
            filter.open(raw);
            while (filter.hasNext()) {
                Event event = filter.next();
                if (event.isTextUnit()) {
                    TextContainer text = event.getTextUnit().getSource();
                    segments += segmenter.computeSegments(text);
                    text.getSegments().create(segmenter.getRanges());
                }
            }
        }
        return segments;
    }

    private static int words(BilingualText text) {
        return text.segments().stream().mapToInt(Segment::words).sum();
    }

    private static byte[] rules() throws IOException {
        try (InputStream in = ExtractionBench.class.getResourceAsStream("/workflow/segmentation.srx")) {
            return in.readAllBytes();
        }
    }

    private static List<Path> docx(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
        }
    }

    private static Path large(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (int words = 0; words < LARGE_WORDS; words += 50) {
                document.createParagraph()
                        .createRun()
                        .setText(words / 50 + 1 + ". The Committee considered the report of the Secretary-General"
                                + " (A/62/" + words + ") and took note of it. It recalled para. 12 (a) of resolution"
                                + " 70/1, heard Mr. J. Smith and decided to return to the matter in No. 3 of its"
                                + " programme. Nothing else was said about it at that meeting of the session.");
            }
            document.write(out);
        }
        return file;
    }
}
