package org.hexaglot.monitoring.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.document.Document;
import org.hexaglot.document.Scheduling;
import org.hexaglot.document.SlotVersion;
import org.hexaglot.document.Slots;
import org.hexaglot.planning.Deadlines;
import org.hexaglot.planning.DerivationStep;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;

/** Says why a document has the dates that it has, a sentence for each step. */
@Singleton
final class Derivations {
    private final Scheduling scheduling;
    private final Slots slots;

    Derivations(Scheduling scheduling, Slots slots) {
        this.scheduling = scheduling;
        this.slots = slots;
    }

    List<String> of(Document document, Phrases phrases) {
        Deadlines counted = scheduling.deadlines(document.metadata(), scheduling.plannedOn(document));
        List<String> sentences = new ArrayList<>();
        for (DerivationStep step : counted.derivation()) {
            sentences.add(phrases.t(step.key(), told(step, phrases)));
        }
        boolean agreed = !Objects.equals(counted.slot(), document.dates().submitBy())
                || !Objects.equals(counted.issueBy(), document.dates().issueBy());
        if (agreed) {
            sentences.add(agreedOtherwise(document, phrases));
        }
        return sentences;
    }

    private String agreedOtherwise(Document document, Phrases phrases) {
        List<SlotVersion> versions = slots.of(document.id());
        SlotVersion last = versions.get(versions.size() - 1);
        return phrases.t(
                "documents.why.agreed",
                "number",
                last.number(),
                "date",
                phrases.date(LocalDate.ofInstant(last.agreedAt(), phrases.zone())),
                "submitBy",
                date(last.submitBy(), phrases),
                "issueBy",
                date(last.issueBy(), phrases));
    }

    private static String date(@Nullable LocalDate date, Phrases phrases) {
        return date == null ? "–" : phrases.date(date);
    }

    private static Map<String, Object> told(DerivationStep step, Phrases phrases) {
        Map<String, Object> arguments = new HashMap<>();
        step.arguments().forEach((name, value) -> arguments.put(name, argument(value, phrases)));
        return arguments;
    }

    private static Object argument(Object value, Phrases phrases) {
        if (value instanceof LocalDate date) {
            return phrases.date(date);
        }
        return value instanceof Number ? value : value.toString();
    }
}
