package org.hexaglot.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a report says, in the words of its reader and before it is laid out.
 *
 * @param name of the file, without ending
 * @param lead sentences below the title
 * @param sections each with its table
 * @param notes definitions and what else must be known to read the figures; at the end
 */
public record Report(
        String name, Language language, String title, List<String> lead, List<Section> sections, List<String> notes) {
    public Report {
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /** How the values of a column are written, and so how they are aligned. */
    public enum Kind {
        TEXT,
        /** Symbols and other names that are read from left to right in any language. */
        NAME,
        FIGURE,
        RATE,
        DAY
    }

    /** @param weight how much of the width it takes, beside the weights of the others */
    public record Column(String name, Kind kind, int weight) {}

    /**
     * A table below a heading.
     *
     * @param heading empty for none
     * @param rows as many values as columns; null where there is nothing to say
     */
    public record Section(String heading, List<Column> columns, List<List<@Nullable Value>> rows) {
        public Section {
            columns = List.copyOf(columns);
            rows = rows.stream()
                    .map(row -> Collections.unmodifiableList(new ArrayList<>(row)))
                    .toList();
        }

        /** The share of the whole width that a column takes, in hundredths. */
        public long width(Column column) {
            int all = columns.stream().mapToInt(Column::weight).sum();
            return Math.round(100.0 * column.weight() / all);
        }
    }

    /** What stands in a cell. */
    public sealed interface Value permits Text, Name, Figure, Rate, Day, Mark {}

    /** Words, those of a user among them, in whatever direction they run. */
    public record Text(String words) implements Value {}

    /** @param href where more is known about it, for the page */
    public record Name(String words, @Nullable String href) implements Value {}

    /** @param href the documents that were counted, for the page */
    public record Figure(long count, @Nullable String href) implements Value {}

    /**
     * A share with what it was counted from.
     *
     * @param href the documents that were counted, for the page
     */
    public record Rate(
            long numerator, long denominator, @Nullable String href) implements Value {
        /** Between 0 and 1; 0 when nothing was to be counted. */
        public double value() {
            return denominator == 0 ? 0 : (double) numerator / denominator;
        }
    }

    public record Day(LocalDate date) implements Value {}

    /**
     * A standing: its sign and its word, never a colour alone.
     *
     * @param code of the standing, {@code on-track at-risk late held issued-on-time issued-late}
     */
    public record Mark(String code, String sign, String words) implements Value {}
}
