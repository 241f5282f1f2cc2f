package org.hexaglot.monitoring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexaglot.kernel.Compared;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.IndicatorQuestion.Cut;
import org.hexaglot.monitoring.Measures.Place;
import org.hexaglot.statistics.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Which of the documents behind a figure somebody wants to see, and in which groups and order.
 *
 * @param met only those that met it, or only those that did not; null for both
 * @param figure the period, the filters and the cut of the figure
 * @param group what they are put together by, groups in the order of the same name; null when they stay together
 */
public record CountedQuestion(
        Indicator indicator,
        @Nullable Boolean met,
        IndicatorQuestion figure,
        @Nullable By group,
        By order,
        boolean descending) {

    /** What rows are ordered by. Rows that are alike in it follow each other by due day, then by document. */
    public enum By {
        DUE(Compared.NUMBER, false),
        /** Those that are not done come last, whichever way. */
        DONE(Compared.NUMBER, false),
        /** In days; those that are not late come last, whichever way. */
        LATE(Compared.NUMBER, false),
        LANGUAGE(Compared.NUMBER, true),
        STATION(Compared.NUMBER, true),
        DEPARTMENT(Compared.TEXT, true),
        CATEGORY(Compared.NUMBER, true),
        /** Those that missed it come first. */
        STANDING(Compared.NUMBER, true),
        /** Of the original, of work only; those that were not counted come last, whichever way. */
        WORDS(Compared.NUMBER, false);

        private final Compared kind;
        private final boolean groups;

        By(Compared kind, boolean groups) {
            this.kind = kind;
            this.groups = groups;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public Compared kind() {
            return kind;
        }

        /** Whether rows may be put together by it. */
        public boolean groups() {
            return groups;
        }

        public static Optional<By> of(String code) {
            return Arrays.stream(values()).filter(by -> by.code().equals(code)).findFirst();
        }
    }

    /** In the order of their due days. */
    public static CountedQuestion of(Indicator indicator, @Nullable Boolean met, IndicatorQuestion figure) {
        return new CountedQuestion(indicator, met, figure, null, By.DUE, false);
    }

    public CountedQuestion arranged(@Nullable By together, By by, boolean down) {
        return new CountedQuestion(indicator, met, figure, together, by, down);
    }

    /** Whether due days alone put rows in order; work is due on the day on which it was issued. */
    public boolean isByDueDay() {
        return order == By.DUE || order == By.DONE && indicator.isOfWork();
    }

    /** @throws NumberFormatException when the place is in no such list */
    void mustFit(Place place) {
        if (group != null) {
            group.kind().read(place.group());
        }
        if (!isByDueDay()) {
            order.kind().read(place.value());
        }
    }

    /** What is left of {@link #parts} after a place, the part in which it is among them. */
    public List<CountedQuestion> parts(@Nullable Place after) {
        List<CountedQuestion> parts = parts();
        if (after == null || parts.size() == 1) {
            return parts;
        }
        double number = Double.parseDouble(after.group());
        return IntStream.range(0, parts.size())
                .filter(each -> each >= number)
                .mapToObj(parts::get)
                .toList();
    }

    /**
     * The groups one by one where each is a narrower question, which is answered sooner than all of them are put in
     * order; else this alone. They stand in their order, a language or a standing at the place of its number.
     */
    private List<CountedQuestion> parts() {
        if (group == By.STANDING && met == null) {
            return Stream.of(false, true)
                    .map(each -> new CountedQuestion(indicator, each, figure, group, order, descending))
                    .toList();
        }
        if (group == By.LANGUAGE && figure.documents().language() == null) {
            return Arrays.stream(Language.values())
                    .map(each -> new CountedQuestion(indicator, met, figure.only(each), group, order, descending))
                    .toList();
        }
        return List.of(this);
    }

    /** Whether there is more than one group. */
    public boolean hasGroups() {
        return group != null
                && !(group == By.STANDING && met != null)
                && !(group == By.LANGUAGE && figure.documents().language() != null);
    }

    /** Whether each language version counts by itself. */
    public boolean isByVersion() {
        return indicator.isOfWork() || figure.by() == Cut.LANGUAGE;
    }

    /** Whether versions were done on days of their own; elsewhere all of a document are done on the same day. */
    public boolean hasOwnDays() {
        return isByVersion()
                && switch (indicator) {
                    case PROCESSING, ISSUANCE, ISSUANCE_CONDITIONAL -> true;
                    case SUBMISSION,
                            SIMULTANEITY,
                            SELF_REVISION,
                            CONTRACTUAL,
                            WORDS,
                            CORRIGENDA,
                            ACCESSIBLE,
                            COMPLAINTS,
                            ROSTER -> false;
                };
    }

    /** Tells its groups and its order, for a page must go on in those of the page before. */
    public String arrangement() {
        return (group == null ? "" : group.code()) + " " + (descending ? "-" : "") + order.code();
    }
}
