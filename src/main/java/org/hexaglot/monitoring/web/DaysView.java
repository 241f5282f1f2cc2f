package org.hexaglot.monitoring.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hexaglot.attribution.Account;
import org.hexaglot.attribution.Holder;
import org.hexaglot.attribution.Share;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Who held a document on which days, drawn and in figures.
 *
 * @param account null while no manuscript has come in
 * @param first the day of the submission at the duty station
 * @param last the last day that is drawn
 * @param issueByAt where the end of the issue-by day lies, or null when it is not in the drawing
 * @param rows the document, then its languages
 * @param shares those of the document, the greatest first
 * @param holders whom the drawing shows, for its legend
 */
public record DaysView(
        @Nullable Account account,
        LocalDate first,
        LocalDate last,
        @Nullable Double issueByAt,
        List<Row> rows,
        List<Share> shares,
        List<Holder> holders) {
    /** The width of the drawing in units of its own. */
    public static final int WIDTH = 1000;

    /** @param language null for the document as a whole */
    public record Row(@Nullable Language language, List<Bar> bars) {}

    /** A time as a bar: where it begins and how long it is, in units of the drawing. */
    public record Bar(
            Holder holder, @Nullable Language language, Instant from, Instant until, double at, double width) {}
}
