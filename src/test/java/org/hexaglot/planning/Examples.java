package org.hexaglot.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Occasions for tests, and the rules as they are packed. */
final class Examples {
    static final Rules RULES = RulesLoader.fromClasspath();
    static final LocalDate PLANNED = LocalDate.parse("2026-01-15");

    private Examples() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Occasion opening(String body, DutyStation station, @Nullable LocalDate opens) {
        return new Occasion(new Considered(body, "81", null), station, Anchor.SESSION_OPENING, opens, null, null);
    }

    static Occasion item(String body, DutyStation station, @Nullable LocalDate opens, @Nullable LocalDate considered) {
        return new Occasion(new Considered(body, "81", "6"), station, Anchor.CONSIDERATION, opens, null, considered);
    }

    static Occasion closing(String body, DutyStation station, LocalDate closes) {
        return new Occasion(new Considered(body, "81", null), station, Anchor.SESSION_OPENING, null, closes, null);
    }
}
