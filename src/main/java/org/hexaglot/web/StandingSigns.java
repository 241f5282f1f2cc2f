package org.hexaglot.web;

import java.util.List;

/** The standings of a document as pages show them: a colour, a sign and a word, never colour alone. */
public final class StandingSigns {
    /** All codes, in the order of concern. */
    public static final List<String> CODES =
            List.of("late", "at-risk", "on-track", "held", "issued-on-time", "issued-late");

    private StandingSigns() {}

    /** The sign that stands for it in lists, charts and mails. */
    public static String sign(String standing) {
        return switch (standing) {
            case "late" -> "■";
            case "at-risk" -> "▲";
            case "on-track" -> "●";
            // The variation selector keeps browsers from painting a colour picture.
            case "held" -> "⏸\uFE0E";
            case "issued-on-time", "issued-late" -> "✓";
            default -> throw new IllegalArgumentException("No such standing: " + standing);
        };
    }

    /** {@code 5 days left}, {@code 3 days late}, {@code issued 2 days early}: the distance to the line in words. */
    public static String slack(Phrases phrases, SixWeekLine line) {
        if (line.issued() == null) {
            return phrases.slack(line.slackDays());
        }
        long days = line.slackDays();
        if (days == 0) {
            return phrases.t("layout.slack.issuedOnDay");
        }
        return phrases.t(days > 0 ? "layout.slack.issuedEarly" : "layout.slack.issuedLate", "days", Math.abs(days));
    }
}
