package org.hexaglot.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import io.micronaut.transaction.TransactionOperations;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.operations.Office;
import org.hexaglot.reference.MemoryIndexing;
import org.hexaglot.reference.MemorySource;
import org.hexaglot.reference.MemoryUnit;
import org.hexaglot.reference.MemoryUnits;
import org.hexaglot.reference.Shelf;
import org.hexaglot.translation.Prepared;

/**
 * Prepares one text for five languages, from the file to stored segments with their offers, their sheet and their net
 * words: 150,000 words with a memory of 100,000 units, beside the limit of 120 seconds. First a text of a tenth: what
 * the heap holds at most must not grow with the text.
 */
public final class PreparationBench {
    private static final int UNITS = 100_000;
    private static final int WORDS = 150_000;
    private static final int LIMIT_SECONDS = 120;
    private static final int CHUNK = 1_000;
    private static final double MEBIBYTE = 1024 * 1024;

    private PreparationBench() {}

    /** @param args units of the memory and words of the text, or nothing */
    public static void main(String[] args) throws IOException {
        int units = args.length > 0 ? Integer.parseInt(args[0]) : UNITS;
        int words = args.length > 1 ? Integer.parseInt(args[1]) : WORDS;
        Path folder = Files.createTempDirectory("preparation-bench");
        try (Office office = Office.open(
                TestDatabase.freshSchema("preparation"), folder.resolve("data").toString())) {
            fill(office, units);
            prepare(office, units, words / 10);
            prepare(office, units, words);
        }
    }

    @SuppressWarnings("unchecked")
    private static void fill(Office office, int size) {
        MemoryUnits units = office.bean(MemoryUnits.class);
        TransactionOperations<Connection> transactions = office.bean(TransactionOperations.class);
        for (int from = 0; from < size; from += CHUNK) {
            List<MemoryUnit> chunk = new ArrayList<>();
            for (int number = from; number < Math.min(size, from + CHUNK); number++) {
                chunk.add(MemoryUnit.unkept(
                        new MemorySource("import:1", number + 1, true, null, null, null, null, null, null),
                        passage(number),
                        Set.of()));
            }
            transactions.executeWrite(status -> {
                units.add(chunk);
                return chunk;
            });
        }
        office.bean(MemoryIndexing.class).catchUp();
    }

    private static Map<Language, String> passage(int number) {
        Map<Language, String> texts = new EnumMap<>(MemoryTexts.passage(number));
        for (Language language : Language.OFFICIAL) {
            texts.putIfAbsent(language, language.code() + " " + texts.get(Language.FR));
        }
        return texts;
    }

    private static void prepare(Office office, int units, int words) throws IOException {
        DocumentId document = office.forecast();
        office.bean(Shelf.class).edited(document, Language.EN, text(units, words));
        Prepared prepared = office.bean(Prepared.class);
        prepared.request(document);
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = heap.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        long began = System.nanoTime();
        prepared.prepare();
        double seconds = (System.nanoTime() - began) / 1e9;
        long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        int found = prepared.sheet(document).orElseThrow().words();
        System.out.printf(
                Locale.ROOT,
                "%d words prepared for five languages with %d units: %.1f s (limit %d s), %.0f words/s, heap at most"
                        + " %.0f MiB (%.0f before, garbage included, -Xmx %.0f), load average %.1f%n",
                found,
                units,
                seconds,
                LIMIT_SECONDS,
                found / seconds,
                peak / MEBIBYTE,
                before / MEBIBYTE,
                Runtime.getRuntime().maxMemory() / MEBIBYTE,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** A quarter stands in the memory, a quarter in similar words, half is new. */
    private static byte[] text(int units, int words) throws IOException {
        Random random = new Random(7);
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            int written = 0;
            for (int i = 0; written < words; i++) {
                int number = random.nextInt(units);
                String text =
                        switch (i % 4) {
                            case 0 -> MemoryTexts.passage(number).getOrDefault(Language.EN, "");
                            case 1 -> MemoryTexts.changed(number, 1 + random.nextInt(3), random);
                            default -> MemoryTexts.passage(units + units + number).getOrDefault(Language.EN, "");
                        };
                document.createParagraph().createRun().setText(text);
                written += text.split(" ").length;
            }
            document.write(out);
            return out.toByteArray();
        }
    }
}
