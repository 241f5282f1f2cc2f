package org.hexaglot.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
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
import org.hexaglot.content.BilingualFormats;
import org.hexaglot.content.BilingualText;
import org.hexaglot.content.BilingualText.Segment;
import org.hexaglot.content.okapi.OkapiBilingualFormats;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.operations.Office;
import org.hexaglot.reference.Shelf;
import org.hexaglot.translation.Prepared;

/**
 * Words a second from a file to segments with names, codes, kinds and counts, checks of the file included, beside bare
 * Okapi that does nothing but filter and cut by the same rules; the same files, in turns, one thread. Then once more to
 * segments that are stored in the database (goal: 70 % of bare Okapi).
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
        try (Office office =
                Office.open(TestDatabase.freshSchema("extraction"), folder.resolve("data").toString())) {
            for (int round = 0; round < 3; round++) {
                stored(SMALL_FILES + " small files", many, office, rules);
                stored("one of " + LARGE_WORDS + " words", List.of(large), office, rules);
            }
        }
    }

    /** From the file to segments that are kept in the database, each file of a document of its own. */
    private static void stored(String what, List<Path> files, Office office, byte[] rules) throws IOException {
        BilingualFormats formats = office.bean(BilingualFormats.class);
        Prepared prepared = office.bean(Prepared.class);
        List<DocumentId> documents = new ArrayList<>();
        for (Path file : files) {
            DocumentId document = office.forecast();
            office.bean(Shelf.class).edited(document, Language.EN, Files.readAllBytes(file));
            documents.add(document);
        }
        double bare = seconds(files, file -> bare(file, rules));
        long start = System.nanoTime();
        int words = 0;
        for (int i = 0; i < files.size(); i++) {
            BilingualText text = formats.extract(files.get(i), Language.EN);
            prepared.store(documents.get(i), text);
            words += words(text);
        }
        double ours = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s, stored: %d words, ours %.0f words/s, bare Okapi %.0f words/s, ratio %.2f (load average %.1f)%n",
                what,
                words,
                words / ours,
                words / bare,
                bare / ours,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
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
