package org.hexaglot.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hexaglot.demo.DemoScenario.Paper;
import org.hexaglot.demo.DemoScenario.Step;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.planning.Category;
import org.jspecify.annotations.Nullable;

/**
 * The paper that the step {@code corrigendum} brings about: short, in the languages concerned only, made within a week.
 */
final class Corrigendum {
    private static final int WORDS = 120;

    private final List<Step> steps = new ArrayList<>();
    private final LocalDate from;

    private Corrigendum(LocalDate from) {
        this.from = from;
    }

    static Paper to(Paper paper, Step step) {
        List<Language> languages = step.languages().isEmpty() ? paper.languages() : step.languages();
        return new Paper(
                paper.key() + "-corrigendum",
                paper.title(),
                paper.theme(),
                paper.symbols().stream().map(symbol -> symbol + "/Corr.1").toList(),
                "corrigendum",
                Category.FOLLOW_UP.code(),
                paper.distribution(),
                paper.considered(),
                paper.department(),
                paper.mandate(),
                WORDS,
                paper.original(),
                languages,
                paper.submitter(),
                paper.numbering(),
                paper.age(),
                List.of(),
                List.of(),
                List.of(),
                new Corrigendum(step.on()).steps(paper.original(), languages, step.reason()),
                paper.key());
    }

    private List<Step> steps(Language original, List<Language> languages, String reason) {
        add(0, Verb.FORECAST, null, reason);
        add(0, Verb.SUBMIT, null, "");
        add(0, Verb.ACCEPT, null, "");
        add(1, Verb.APPROVE_EDIT, null, "");
        for (Language language : languages) {
            if (language != original) {
                add(2, Verb.TRANSLATE, language, "");
                add(3, Verb.APPROVE_TRANSLATION, language, "");
            }
            add(3, Verb.PROCESS, language, "");
            add(4, Verb.APPROVE_PROOF, language, "");
        }
        add(5, Verb.RELEASE, null, "");
        steps.sort(Comparator.comparing(Step::on));
        return List.copyOf(steps);
    }

    private void add(int days, Verb verb, @Nullable Language language, String reason) {
        PersonId by = new PersonId(verb.usually().replace("*", language == null ? "" : language.code()));
        steps.add(
                new Step(workingDay(days), verb, by, language, "", reason, 0, List.of(), null, null, null, List.of()));
    }

    private LocalDate workingDay(int later) {
        LocalDate day = from;
        for (int left = later; left > 0; ) {
            day = day.plusDays(1);
            left -= new RelativeDay(0).workingDay(day).equals(day) ? 1 : 0;
        }
        return day;
    }
}
