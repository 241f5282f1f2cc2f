package org.hexaglot.monitoring.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hexaglot.attribution.Account;
import org.hexaglot.attribution.Holder;
import org.hexaglot.attribution.Share;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.Work;
import org.jspecify.annotations.Nullable;

/**
 * Who held a document on which days beside what was planned, drawn and in figures.
 *
 * @param account null while no manuscript has come in
 * @param first the first day that is drawn: that of the submission at the duty station, or the slot
 * @param last the last day that is drawn
 * @param issueByAt where the end of the issue-by day lies, or null when it is not in the drawing
 * @param todayAt where this moment lies, or null when it is not in the drawing
 * @param rows the document, then its languages
 * @param shares those of the document, the greatest first
 * @param holders whom the drawing shows, for its legend
 * @param steps planned and done
 * @param whatIf where one tries what would help, or null where there is no such place
 */
public record DaysView(
        @Nullable Account account,
        LocalDate first,
        LocalDate last,
        @Nullable Double issueByAt,
        @Nullable Double todayAt,
        List<Row> rows,
        List<Share> shares,
        List<Holder> holders,
        List<Step> steps,
        @Nullable String whatIf) {
    /** The width of the drawing in units of its own. */
    public static final int WIDTH = 1000;

    /**
     * @param language null for the document as a whole
     * @param bars who had it
     * @param planned what was to be done when
     */
    public record Row(@Nullable Language language, List<Bar> bars, List<Bar> planned) {}

    /** A time as a bar: where it begins and how long it is, in units of the drawing. */
    public record Bar(
            Holder holder,
            @Nullable Language language,
            @Nullable Work work,
            Instant from,
            Instant until,
            double at,
            double width) {}

    /**
     * A planned step.
     *
     * @param planned the day it was to be done
     * @param done the day it was done, null before
     * @param slack days to the planned one: positive when done earlier or while there is time, negative when later
     */
    public record Step(
            Work work,
            @Nullable Language language,
            LocalDate planned,
            @Nullable LocalDate done,
            long slack) {}

    /** True when there is neither a past nor a plan to show. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
