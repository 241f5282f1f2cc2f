package org.hexaglot.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.hexaglot.content.ContentStore;
import org.hexaglot.content.DocumentText;
import org.hexaglot.content.FileName;
import org.hexaglot.content.Intake.Received;
import org.hexaglot.content.KeptTexts;
import org.hexaglot.content.StoredContent;
import org.hexaglot.content.TextFormats;
import org.hexaglot.content.WordCount;
import org.hexaglot.demo.DemoScenario.Paper;
import org.hexaglot.demo.DemoScenario.Play;
import org.hexaglot.demo.DemoScenario.Step;
import org.hexaglot.demo.DocxWriter.Written;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * The files of the demonstration as they were received. They are made and kept side by side before the first is asked
 * for; one that stays unused, because its step is refused, is litter that nobody names.
 */
final class DemoShelf {
    private final DemoFiles files;
    private final ContentStore store;
    private final KeptTexts texts;
    private final String wordRules;
    private final Map<Place, Received> shelf = new ConcurrentHashMap<>();

    /** @param made the day on which it was made */
    private record Place(String paper, @Nullable Language language, LocalDate made) {}

    DemoShelf(DemoFiles files, ContentStore store, KeptTexts texts, String wordRules) {
        this.files = files;
        this.store = store;
        this.texts = texts;
        this.wordRules = wordRules;
    }

    /** Makes all files that these plays need. */
    void fill(List<Play> plays) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<?>> running = new ArrayList<>();
            plays.forEach(play -> running.add(workers.submit(() -> prepare(play.paper(), play.step()))));
            for (Future<?> each : running) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the files were made", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a file could not be made", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private void prepare(Paper paper, Step step) {
        switch (step.verb()) {
            case SUBMIT, REVISE_SOURCE -> manuscript(paper, step);
            case APPROVE_EDIT -> version(paper, paper.original(), step);
            case TRANSLATE, SELF_REVISE -> version(paper, Objects.requireNonNull(step.language()), step);
            default -> {}
        }
    }

    Received manuscript(Paper paper, Step step) {
        Place place = new Place(paper.key(), null, step.on());
        return at(place, paper, paper.original(), () -> files.manuscript(paper, step));
    }

    Received version(Paper paper, Language language, Step step) {
        Place place = new Place(paper.key(), language, step.on());
        Received version = at(place, paper, language, () -> files.version(paper, language, step.on()));
        texts.hold(version.content().hash(), version.name().value(), language, version.text());
        return version;
    }

    String jobNumber(Paper paper, Language language) {
        return files.jobNumber(paper, language);
    }

    private Received at(Place place, Paper paper, Language language, Supplier<Written> writing) {
        return shelf.computeIfAbsent(place, unused -> {
            Written written = writing.get();
            WordCount words = WordCount.of(written.paragraphs(), wordRules);
            String symbol = paper.symbols().get(0).replaceAll("[^\\p{L}\\p{N}]+", "_");
            return new Received(
                    kept(written.bytes()),
                    new FileName(symbol + "-" + language.letter() + ".docx"),
                    new DocumentText(TextFormats.DOCX, written.paragraphs(), words, List.of()));
        });
    }

    private StoredContent kept(byte[] bytes) {
        try {
            return store.store(new ByteArrayInputStream(bytes), bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
