package org.hexaglot.management;

import java.time.Instant;
import java.util.List;
import org.hexaglot.content.Sha256;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.Period;
import org.hexaglot.statistics.Indicator;

/**
 * The figures of a quarter as they were published. It never changes; what is corrected comes as the next edition.
 *
 * @param number counts the editions of a quarter from 1
 * @param reason why there is another edition; empty for the first
 * @param rows the rows behind the figures, a file of comma-separated values: whoever has the file can check the hash
 * @param documents how many of them the figures are about
 */
public record Edition(
        Period quarter,
        int number,
        Instant publishedAt,
        PersonId publishedBy,
        String reason,
        Sha256 rows,
        int documents,
        List<PublishedFigure> figures) {
    public Edition {
        figures = List.copyOf(figures);
    }

    /** The figure of the whole quarter, uncut. */
    public Figure whole(Indicator indicator) {
        return figures.stream()
                .filter(each -> each.cut().isEmpty() && each.indicator() == indicator)
                .map(PublishedFigure::figure)
                .findFirst()
                .orElse(Figure.NONE);
    }

    /** How it is cited, such as {@code 2026-Q3/2}. */
    public String citation() {
        return quarter.code() + "/" + number;
    }

    /** What this edition says otherwise than an earlier one, each with what was said before. */
    public List<Correction> corrections(Edition earlier) {
        return Correction.between(earlier.figures(), figures);
    }
}
