package org.hexaglot.bench;

import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hexaglot.content.ContentStore;
import org.hexaglot.content.FileName;
import org.hexaglot.content.StoredContent;
import org.hexaglot.database.DataFolder;
import org.hexaglot.database.DatabaseAccess;
import org.hexaglot.database.EmbeddedMariaDb;
import org.hexaglot.database.MariaDbSettings;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;
import org.hexaglot.reference.ImportDesk;
import org.hexaglot.reference.ImportWorker;
import org.hexaglot.reference.Likeness;
import org.hexaglot.reference.Match;
import org.hexaglot.reference.MatchText;
import org.hexaglot.reference.Memory;
import org.hexaglot.reference.MemoryIndex;
import org.hexaglot.reference.MemoryIndexing;
import org.hexaglot.reference.MemorySource;
import org.hexaglot.reference.MemoryUnit;
import org.hexaglot.reference.MemoryUnits;
import org.hexaglot.reference.Passage;

/**
 * The translation memory with a million units: how many units a second are taken in and indexed, how long a look-up
 * takes, equal and alike at 75 %, and how often the best that it finds is as good as the best that a scan of everything
 * finds, which is the peer. With fewer units by argument.
 */
public final class MemoryBench {
    private static final int CHUNK = 1_000;
    private static final int THRESHOLD = 75;
    private static final int LOOK_UPS = 1_000;
    private static final int SCANNED = 100;
    private static final int IMPORTED = 100_000;
    private static final Actor TERMINOLOGIST = new Actor(
            new PersonId("terminologist"), Set.of(Role.TERMINOLOGIST), Set.of(), Map.of(), "bench");

    private static final OperatingSystemMXBean PROCESSOR =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private MemoryBench() {}

    /** @param args number of units (default 1000000) */
    public static void main(String[] args) throws Exception {
        int size = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        Path data = Files.createTempDirectory(
                Files.createDirectories(Path.of("target").toAbsolutePath()), "bench-memory");
        try (DataFolder folder = DataFolder.open(data);
                EmbeddedMariaDb database = new EmbeddedMariaDb(
                        folder,
                        new MariaDbSettings(
                                Path.of("target", "test-mariadb", "bin").toAbsolutePath(), "256M", true))) {
            DatabaseAccess access = database.start();
            Map<String, Object> properties = new HashMap<>(Map.of(
                    "datasources.default.url", access.url(),
                    "datasources.default.username", access.user(),
                    "datasources.default.password", access.password(),
                    "hexaglot.data", data.toString(),
                    "hexaglot.memory.indexing", "true"));
            try (ApplicationContext context = ApplicationContext.run(properties)) {
                new Run(context, size).all();
            }
        }
    }

    private static final class Run {
        private final Memory memory;
        private final MemoryUnits units;
        private final MemoryIndex index;
        private final MemoryIndexing indexing;
        private final TransactionOperations<Connection> transactions;
        private final ImportDesk imports;
        private final ImportWorker worker;
        private final ContentStore store;
        private final int size;
        private final Random random = new Random(5);
        private long processorBegan = PROCESSOR.getProcessCpuTime();

        @SuppressWarnings("unchecked")
        Run(ApplicationContext context, int size) {
            this.memory = context.getBean(Memory.class);
            this.units = context.getBean(MemoryUnits.class);
            this.index = context.getBean(MemoryIndex.class);
            this.indexing = context.getBean(MemoryIndexing.class);
            this.transactions = context.getBean(TransactionOperations.class);
            this.imports = context.getBean(ImportDesk.class);
            this.worker = context.getBean(ImportWorker.class);
            this.store = context.getBean(ContentStore.class);
            this.size = size;
        }

        void all() throws IOException {
            fill();
            importFile();
            lookUps("equal", Language.EN, 0, 1);
            lookUps("alike", Language.EN, 1, 4);
            lookUps("new", Language.EN, -1, -1);
            lookUps("alike", Language.ZH, 1, 4);
            concordance();
            recall();
        }

        private void fill() {
            long began = System.nanoTime();
            for (int from = 0; from < size; from += CHUNK) {
                List<MemoryUnit> chunk = new ArrayList<>();
                for (int number = from; number < Math.min(size, from + CHUNK); number++) {
                    chunk.add(MemoryUnit.unkept(
                            new MemorySource("import:1", number + 1, true, null, null, null, null, null, null),
                            MemoryTexts.passage(number),
                            Set.of()));
                }
                transactions.executeWrite(status -> {
                    units.add(chunk);
                    return chunk;
                });
            }
            tell("taken in", size, began);
            began = System.nanoTime();
            indexing.catchUp();
            tell("indexed", size, began);
        }

        /** A file as it comes: kept, checked, read and taken in. */
        private void importFile() throws IOException {
            int units = Math.min(size, IMPORTED);
            StringBuilder tmx = new StringBuilder("<tmx version=\"1.4\"><header/><body>\n");
            for (int i = 0; i < units; i++) {
                Map<Language, String> texts = MemoryTexts.passage(size + i);
                tmx.append("<tu><tuv xml:lang=\"en\"><seg>")
                        .append(texts.get(Language.EN))
                        .append("</seg></tuv><tuv xml:lang=\"fr\"><seg>")
                        .append(texts.get(Language.FR))
                        .append("</seg></tuv></tu>\n");
            }
            byte[] file = tmx.append("</body></tmx>").toString().getBytes(StandardCharsets.UTF_8);
            long began = System.nanoTime();
            StoredContent content = store.store(new ByteArrayInputStream(file), Long.MAX_VALUE);
            imports.start(TERMINOLOGIST, new FileName("bench.tmx"), content);
            worker.workOff();
            tell("imported from TMX", units, began);
        }

        private void tell(String what, int count, long began) {
            double seconds = (System.nanoTime() - began) / 1e9;
            double processor = (PROCESSOR.getProcessCpuTime() - processorBegan) / 1e9;
            processorBegan = PROCESSOR.getProcessCpuTime();
            System.out.printf(
                    Locale.ROOT,
                    "%d units %s in %.1f s: %.0f units/s (%.1f s of processor time in this process)%n",
                    count,
                    what,
                    seconds,
                    count / seconds,
                    processor);
        }

        private void lookUps(String what, Language source, int fewest, int most) {
            Latencies latencies = new Latencies();
            for (int i = -LOOK_UPS / 2; i < LOOK_UPS; i++) {
                if (i == 0) {
                    latencies.clear();
                }
                String text = question(source, fewest, most);
                latencies.time(() -> look(text, source));
            }
            System.out.println("look-up at " + THRESHOLD + " %, " + source.code() + ", " + what + ": " + latencies);
        }

        private String question(Language source, int fewest, int most) {
            int number = fewest < 0 ? 2 * size + random.nextInt(size) : random.nextInt(size);
            int edits = fewest < 1 ? 0 : fewest + random.nextInt(most);
            if (edits == 0) {
                return MemoryTexts.passage(number).getOrDefault(source, "");
            }
            return source == Language.ZH
                    ? MemoryTexts.changedChinese(number, edits, random)
                    : MemoryTexts.changed(number, edits, random);
        }

        private Map<Language, List<Match>> look(String text, Language source) {
            return memory.lookUp(Passage.alone(text), source, List.of(Language.FR), THRESHOLD, null);
        }

        private void concordance() {
            Latencies latencies = new Latencies();
            for (int i = -LOOK_UPS / 2; i < LOOK_UPS; i++) {
                if (i == 0) {
                    latencies.clear();
                }
                String[] words = MemoryTexts.passage(random.nextInt(size)).get(Language.EN).split(" ");
                int from = random.nextInt(words.length);
                String query = String.join(" ", List.of(words).subList(from, Math.min(words.length, from + 2)));
                latencies.time(() -> index.containing(query, Language.EN, Language.FR, 0, 50));
            }
            System.out.println("concordance (index): " + latencies);
        }

        private void recall() {
            int[][] all = new int[size][];
            for (int number = 0; number < size; number++) {
                all[number] = codes(MemoryTexts.passage(number).get(Language.EN));
            }
            Latencies scan = new Latencies();
            int with = 0;
            int same = 0;
            for (int i = 0; i < SCANNED; i++) {
                int number = random.nextInt(size);
                int length = MemoryTexts.length(number);
                String text = MemoryTexts.changed(number, 1 + random.nextInt(Math.max(1, length / 4)), random);
                int[] asked = codes(text);
                int best = scan.time(() -> best(all, asked));
                if (best >= THRESHOLD) {
                    with++;
                    same += index.alike(Language.EN, MatchText.of(text), THRESHOLD, null, 1).stream()
                            .anyMatch(found -> found.likeness() >= best) ? 1 : 0;
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "best match as good as by scanning everything: %d of %d (%.3f); the scan: %s%n",
                    same,
                    with,
                    (double) same / Math.max(1, with),
                    scan);
        }

        private static int best(int[][] all, int[] asked) {
            int best = THRESHOLD - 1;
            for (int[] codes : all) {
                best = Math.max(best, Likeness.ofWords(asked, codes, best + 1));
            }
            return best;
        }

        private static int[] codes(String text) {
            return Likeness.codes(MatchText.of(text).words());
        }
    }
}
