package org.hexaglot.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hexaglot.demo.DemoDocument.Masthead;
import org.hexaglot.demo.DemoScenario.Body;
import org.hexaglot.demo.DemoScenario.Considered;
import org.hexaglot.demo.DemoScenario.Paper;
import org.hexaglot.demo.DemoScenario.Step;
import org.hexaglot.demo.DocxWriter.Written;
import org.hexaglot.kernel.Language;

/** Makes the files of the demonstration: manuscripts, edited originals, language versions, corrigenda. */
public final class DemoFiles {
    private static final Map<String, String> JOB_PREFIX =
            Map.of("new-york", "", "geneva", "GE.", "vienna", "V.", "nairobi", "K");

    /** Two primes: every paper and language gets its own number, and none can be guessed from another. */
    private static final int SCATTER = 7919;

    private static final int JOB_NUMBERS = 89_989;
    private static final int FIRST_JOB = 1_000;
    private static final int CENTURY = 100;
    private static final int MASTHEAD_WORDS = 80;
    private static final int ANNEX_HEADING_WORDS = 14;

    private final DemoScenario scenario;
    private final DemoYaml words = DemoYaml.read("demo/masthead.yml");
    private final Map<Aged, DemoText> texts = new ConcurrentHashMap<>();

    /** A theme as it was written some years ago. */
    private record Aged(String theme, int years) {}

    public DemoFiles(DemoScenario scenario) {
        this.scenario = scenario;
    }

    /** The manuscript as the author sent it with that step: {@link Verb#SUBMIT} or {@link Verb#REVISE_SOURCE}. */
    public Written manuscript(Paper paper, Step step) {
        boolean revised = step.verb() == Verb.REVISE_SOURCE;
        return DocxWriter.write(compose(paper, paper.original(), revised, step.words(), ""));
    }

    /**
     * The finished text in that language, with its job number; the edited original is the one in its own language.
     *
     * @param on the day on which it is made: a source that was revised later is not in it
     */
    public Written version(Paper paper, Language language, LocalDate on) {
        boolean revised = paper.first(Verb.REVISE_SOURCE)
                .filter(step -> !step.on().isAfter(on))
                .isPresent();
        int length = paper.steps().stream().mapToInt(Step::words).max().orElse(0);
        return DocxWriter.write(compose(paper, language, revised, length, jobNumber(paper, language)));
    }

    /** Such as {@code GE.26-04711 (F)}: each language has its own. */
    public String jobNumber(Paper paper, Language language) {
        int place = scenario.papers().indexOf(paper) * Language.OFFICIAL.size() + language.ordinal() + 1;
        int number = FIRST_JOB + (int) ((long) place * SCATTER % JOB_NUMBERS);
        String prefix = JOB_PREFIX.getOrDefault(scenario.body(paper).dutyStation(), "");
        return "%s%02d-%05d (%s)".formatted(prefix, submitted(paper).getYear() % CENTURY, number, language.letter());
    }

    /**
     * The document in that language, with its slips as long as the source is not revised. Annexes make it as long as was forecast, or longer than {@code length} words when
     * its author went that far (0: no).
     */
    DemoDocument compose(Paper paper, Language language, boolean revised, int length, String jobNumber) {
        DemoComposer composer = new DemoComposer(language, revised ? List.of() : paper.slips());
        if (paper.corrects() == null) {
            text(composer, paper, revised, length);
        } else {
            composer.heading(1, words.get("corrigendum").get("heading").six());
            composer.paragraph(words.get("corrigendum").get("text").six(), List.of());
        }
        return new DemoDocument(
                language,
                masthead(paper, language, jobNumber),
                paper.title().in(language),
                lateNote(paper, language),
                paper.numbering(),
                composer.blocks());
    }

    private void text(DemoComposer composer, Paper paper, boolean revised, int length) {
        composer.heading(1, words.get("types").get(paper.type()).six());
        DemoText text = theme(paper.theme(), paper.age());
        composer.theme(text);
        if (revised) {
            composer.paragraph(text.addition(), List.of());
        }
        int written = text.words() + MASTHEAD_WORDS;
        for (int annex = 1; ; annex++) {
            int at = DemoText.THEMES.indexOf(paper.theme()) + annex;
            DemoText more = theme(DemoText.THEMES.get(at % DemoText.THEMES.size()), paper.age());
            written += more.words() + ANNEX_HEADING_WORDS;
            if (length == 0 ? written > paper.estimatedWords() : written - more.words() > length) {
                return;
            }
            composer.heading(1, labelled("annex", Integer.toString(annex)), more.title());
            composer.theme(more);
        }
    }

    private Masthead masthead(Paper paper, Language language, String jobNumber) {
        Body body = scenario.body(paper);
        return new Masthead(
                words.get("organization").six().in(language),
                body.name().in(language),
                paper.symbols(),
                words.get("distribution").get(paper.distribution()).six().in(language),
                LocalText.of(language).date(submitted(paper)),
                words.get("languages").text(language.code()),
                words.get("original").get(paper.original().code()).six().in(language),
                meetings(paper, language),
                jobNumber,
                jobNumber.isEmpty() ? "" : "*" + jobNumber.replaceAll("\\D", "") + "*");
    }

    private List<String> meetings(Paper paper, Language language) {
        List<String> lines = new ArrayList<>();
        for (Considered considered : paper.considered()) {
            String session = considered.session();
            String kind = session.length() == 4 ? "session-of-year" : "session";
            if (!considered.body().equals(scenario.body(paper).code())) {
                lines.add(scenario.body(considered.body()).name().in(language));
            }
            lines.add(labelled(kind, session).in(language));
            if (considered.item() != null) {
                lines.add(labelled("item", considered.item()).in(language));
            }
        }
        return lines;
    }

    private List<String> lateNote(Paper paper, Language language) {
        return paper.steps().stream()
                .filter(step -> step.verb() == Verb.SUBMIT && !step.reason().isEmpty())
                .map(step -> scenario.reason(step, language))
                .toList();
    }

    /** The date on the masthead: of submission, or of today while there is none. */
    private LocalDate submitted(Paper paper) {
        return paper.first(Verb.SUBMIT).map(Step::on).orElse(scenario.today());
    }

    private Six labelled(String label, String number) {
        Map<Language, String> texts = new HashMap<>();
        Six patterns = words.get(label).six();
        for (Language language : Language.OFFICIAL) {
            texts.put(language, patterns.in(language).replace("{0}", number));
        }
        return new Six(texts);
    }

    private DemoText theme(String key, int age) {
        return texts.computeIfAbsent(
                new Aged(key, age),
                aged -> DemoText.read(aged.theme(), scenario.today().getYear() - aged.years()));
    }
}
