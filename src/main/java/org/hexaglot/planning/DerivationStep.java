package org.hexaglot.planning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One step of how a date was found, for people who want to see it: the key of a message in the bundle {@code planning} and
 * its named arguments. Arguments are {@link java.time.LocalDate} (to be written in the reader's language), whole numbers,
 * text, and {@link DutyStation} or {@link Anchor}, from which the messages themselves select by name.
 */
public record DerivationStep(String key, Map<String, Object> arguments) {
    public DerivationStep {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    static DerivationStep of(String key) {
        return new DerivationStep("planning.derivation." + key, Map.of());
    }

    DerivationStep with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new DerivationStep(key, more);
    }

    DerivationStep with(Considered reference) {
        DerivationStep step = with("body", reference.body()).with("session", reference.session());
        String item = reference.item();
        return step.with("item", item == null ? "none" : item);
    }
}
