package org.hexaglot.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.demo.DemoDocument.Masthead;
import org.hexaglot.demo.DemoDocument.Paragraph;
import org.hexaglot.demo.DemoDocument.Span;
import org.hexaglot.demo.DemoScenario.Body;
import org.hexaglot.demo.DemoScenario.Considered;
import org.hexaglot.demo.DemoScenario.Paper;
import org.hexaglot.demo.DemoScenario.Step;
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

    private final DemoScenario scenario;
    private final DemoYaml words = DemoYaml.read("demo/masthead.yml");
    private final Map<String, DemoText> texts = new HashMap<>();

    public DemoFiles(DemoScenario scenario) {
        this.scenario = scenario;
        for (String theme : DemoText.THEMES) {
            texts.put(theme, DemoText.read(theme, scenario.today().getYear()));
        }
    }

    /** The manuscript as the author sent it with that step: {@link Verb#SUBMIT} or {@link Verb#REVISE_SOURCE}. */
    public byte[] manuscript(Paper paper, Step step) {
        boolean revised = step.verb() == Verb.REVISE_SOURCE;
        return DocxWriter.write(compose(paper, paper.original(), revised, step.words(), ""));
    }

    /** The finished text in that language, with its job number; the edited original is the one in its own language. */
    public byte[] version(Paper paper, Language language) {
        boolean revised = paper.first(Verb.REVISE_SOURCE).isPresent();
        int length = paper.steps().stream().mapToInt(Step::words).max().orElse(0);
        return DocxWriter.write(compose(paper, language, revised, length, jobNumber(paper, language)));
    }

    /** The corrigendum in that language, to be issued under the symbol with {@code /Corr.1}. */
    public byte[] corrigendum(Paper paper, Language language) {
        List<String> symbols =
                paper.symbols().stream().map(symbol -> symbol + "/Corr.1").toList();
        DemoYaml corrigendum = words.get("corrigendum");
        Span text = new Span(corrigendum.get("text").six().in(language), "");
        return DocxWriter.write(new DemoDocument(
                language,
                masthead(paper, symbols, language, ""),
                paper.title().in(language),
                List.of(),
                paper.numbering(),
                List.of(
                        new DemoDocument.Heading(
                                1, corrigendum.get("heading").six().in(language)),
                        new Paragraph(1, List.of(text)))));
    }

    /** Such as {@code GE.26-04711 (F)}: each language has its own. */
    public String jobNumber(Paper paper, Language language) {
        int place = scenario.papers().indexOf(paper) * Language.OFFICIAL.size() + language.ordinal() + 1;
        int number = FIRST_JOB + (int) ((long) place * SCATTER % JOB_NUMBERS);
        String prefix = JOB_PREFIX.getOrDefault(scenario.body(paper).dutyStation(), "");
        return "%s%02d-%05d (%s)".formatted(prefix, submitted(paper).getYear() % CENTURY, number, language.letter());
    }

    /** The document in that language, made at least {@code length} words long by annexes (0: as it is). */
    DemoDocument compose(Paper paper, Language language, boolean revised, int length, String jobNumber) {
        DemoComposer composer = new DemoComposer(language);
        composer.heading(1, words.get("types").get(paper.type()).six());
        DemoText text = theme(paper.theme());
        composer.theme(text);
        if (revised) {
            composer.paragraph(text.addition(), List.of());
        }
        int at = DemoText.THEMES.indexOf(paper.theme());
        for (int annex = 1, written = text.words(); written < length; annex++) {
            DemoText more = theme(DemoText.THEMES.get((at + annex) % DemoText.THEMES.size()));
            composer.heading(1, labelled("annex", Integer.toString(annex)), more.title());
            composer.theme(more);
            written += more.words();
        }
        return new DemoDocument(
                language,
                masthead(paper, paper.symbols(), language, jobNumber),
                paper.title().in(language),
                lateNote(paper, language),
                paper.numbering(),
                composer.blocks());
    }

    private Masthead masthead(Paper paper, List<String> symbols, Language language, String jobNumber) {
        Body body = scenario.body(paper);
        return new Masthead(
                words.get("organization").six().in(language),
                body.name().in(language),
                symbols,
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

    private DemoText theme(String key) {
        DemoText text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no theme " + key);
        }
        return text;
    }
}
