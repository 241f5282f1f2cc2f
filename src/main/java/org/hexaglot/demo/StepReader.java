package org.hexaglot.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hexaglot.demo.DemoScenario.Flaw;
import org.hexaglot.demo.DemoScenario.Step;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;

/** Reads what happened to one paper after the other. */
final class StepReader {
    private final LocalDate today;
    private final Set<PersonId> people;
    private final Set<String> reasons;

    StepReader(LocalDate today, Set<PersonId> people, Set<String> reasons) {
        this.today = today;
        this.people = people;
        this.reasons = reasons;
    }

    /** In the order in which it happened. */
    List<Step> steps(DemoYaml paper, Language original, List<Language> languages) {
        List<Step> steps = new ArrayList<>();
        for (DemoYaml step : paper.get("steps").list()) {
            if ("translate-all".equals(step.text("do"))) {
                List<Language> into = ScenarioReader.languages(step, "languages", languages);
                steps.addAll(new TranslateAll(step, original, into, today).steps());
            } else {
                steps.add(step(step));
            }
        }
        if (steps.isEmpty() || steps.get(0).verb() != Verb.FORECAST) {
            throw paper.get("steps").wrong("a document begins with 'forecast'");
        }
        steps.sort(Comparator.comparing(Step::on));
        return List.copyOf(steps);
    }

    private Step step(DemoYaml step) {
        Verb verb = Verb.find(step.text("do")).orElseThrow(() -> step.wrong("unknown step '" + step.text("do") + "'"));
        step.only(
                "at",
                "do",
                "by",
                "language",
                "languages",
                verb.about().isEmpty() ? "do" : verb.about(),
                "reason",
                "words",
                "submit-by",
                "issue-by",
                "consideration",
                "errors");
        Language language = step.find("language").map(DemoYaml::language).orElse(null);
        check(step, verb, language != null);
        return new Step(
                past(step.get("at"), today),
                verb,
                person(people, step, by(step, verb, language == null ? "" : language.code())),
                language,
                about(step, verb),
                step.text("reason", ""),
                step.find("words").map(DemoYaml::number).orElse(0),
                ScenarioReader.languages(step, "languages", List.of()),
                step.find("submit-by").map(day -> day.day().workingDay(today)).orElse(null),
                step.find("issue-by").map(day -> day.day().workingDay(today)).orElse(null),
                step.find("consideration")
                        .map(day -> day.day().workingDay(today))
                        .orElse(null),
                step.list("errors").stream().map(this::flaw).toList());
    }

    private String about(DemoYaml step, Verb verb) {
        if (verb.about().isEmpty()) {
            return "";
        }
        DemoYaml about = step.get(verb.about());
        return verb == Verb.CLAIM
                ? ScenarioReader.oneOf(about, Set.copyOf(Verb.TASKS)).text()
                : Six.dated(about.text(), today.getYear());
    }

    private Flaw flaw(DemoYaml flaw) {
        flaw.only("category", "severity", "note");
        ScenarioReader.oneOf(flaw.get("note"), reasons);
        return new Flaw(flaw.text("category"), flaw.text("severity"), flaw.text("note"));
    }

    private void check(DemoYaml step, Verb verb, boolean hasLanguage) {
        if (verb.needsLanguage() && !hasLanguage) {
            throw step.wrong("'" + verb.code() + "' needs a language");
        }
        boolean exception = verb == Verb.RELEASE && step.find("languages").isPresent();
        if ((verb.needsReason() || exception) && step.find("reason").isEmpty()) {
            throw step.wrong("'" + verb.code() + "' needs a reason");
        }
        step.find("reason").ifPresent(reason -> ScenarioReader.oneOf(reason, reasons));
        if (verb == Verb.SLOT) {
            step.get("submit-by").day();
            step.get("issue-by").day();
        }
        if (verb == Verb.MOVE_MEETING) {
            step.get("consideration").day();
        }
    }

    private static String by(DemoYaml step, Verb verb, String language) {
        String usually = verb.usually().replace("*", language);
        return usually.isEmpty() ? step.text("by") : step.text("by", usually);
    }

    /** Refuses whoever is not of the demonstration. */
    static PersonId person(Set<PersonId> people, DemoYaml where, String name) {
        PersonId person = new PersonId(name);
        if (!people.contains(person)) {
            throw where.wrong("unknown person '" + name + "'");
        }
        return person;
    }

    /** A day on which something has happened: at least one day ago, so that no zone still waits for it. */
    static LocalDate past(DemoYaml day, LocalDate today) {
        if (day.day().days() >= 0) {
            throw day.wrong("a step lies in the past: at least -1d");
        }
        return day.day().workingDay(today);
    }
}
