package org.hexaglot.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexaglot.demo.DemoScenario.Step;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;

/**
 * The step {@code translate-all}: the work of several languages between the days {@code at} and {@code until}, each
 * language at its own pace, as far as {@code to} (translated, revised, processed, ready). Languages named in
 * {@code self-revised} skip the reviser.
 */
final class TranslateAll {
    private static final List<String> STAGES = List.of("translated", "revised", "processed", "ready");
    private static final int PERCENT = 100;

    private final Language original;
    private final List<Language> languages;
    private final Set<Language> selfRevised;
    private final LocalDate today;
    private final int from;
    private final int span;
    private final int stages;

    TranslateAll(DemoYaml yaml, Language original, List<Language> languages, LocalDate today) {
        yaml.only("at", "do", "until", "languages", "to", "self-revised");
        this.original = original;
        this.languages = languages;
        this.today = today;
        this.selfRevised =
                yaml.list("self-revised").stream().map(DemoYaml::language).collect(Collectors.toSet());
        StepReader.past(yaml.get("until"), today);
        this.from = yaml.get("at").day().days();
        this.span = yaml.get("until").day().days() - from;
        this.stages = STAGES.indexOf(yaml.text("to", "ready"));
        if (span < 0 || stages < 0) {
            throw yaml.wrong("expected 'until' after 'at', and 'to' one of " + STAGES);
        }
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Language language : languages) {
            int pace = language.ordinal();
            if (language != original) {
                translation(steps, language, pace);
            }
            if (stages >= STAGES.indexOf("processed")) {
                steps.add(step(88 + pace, Verb.PROCESS, language));
            }
            if (stages >= STAGES.indexOf("ready")) {
                steps.add(step(95 + pace, Verb.APPROVE_PROOF, language));
            }
        }
        return steps;
    }

    private void translation(List<Step> steps, Language language, int pace) {
        steps.add(Step.plain(day(5 + 2 * pace), Verb.CLAIM, by(Verb.TRANSLATE, language), language, "translate"));
        if (selfRevised.contains(language)) {
            steps.add(step(55 + 5 * pace, Verb.SELF_REVISE, language));
            return;
        }
        steps.add(step(45 + 5 * pace, Verb.TRANSLATE, language));
        if (stages >= STAGES.indexOf("revised")) {
            steps.add(step(76 + 2 * pace, Verb.APPROVE_TRANSLATION, language));
        }
    }

    private Step step(int percent, Verb verb, Language language) {
        return Step.plain(day(percent), verb, by(verb, language), language, "");
    }

    private LocalDate day(int percent) {
        return new RelativeDay(from + span * percent / PERCENT).workingDay(today);
    }

    private static PersonId by(Verb verb, Language language) {
        return new PersonId(verb.usually().replace("*", language.code()));
    }
}
