package org.hexaglot.monitoring.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Counted;
import org.hexaglot.web.Sheet;
import org.jspecify.annotations.Nullable;

/** A document behind a figure; {@code language} where a language version counts by itself. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record CountedBody(
        String id,
        List<String> symbols,
        Map<String, String> title,
        String station,
        String department,
        String category,
        @Nullable String language,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        boolean met,
        @Nullable LocalDate slot,
        @Nullable Instant submittedAt,
        @Nullable LocalDate issueBy,
        @Nullable LocalDate issuedOn,
        @Nullable Integer words,
        int limit) {
    private static final List<String> COLUMNS = List.of(
            "id",
            "symbols",
            "title",
            "station",
            "department",
            "category",
            "language",
            "dueOn",
            "doneOn",
            "met",
            "slot",
            "submittedAt",
            "issueBy",
            "issuedOn",
            "words",
            "limit");

    static CountedBody of(Counted row) {
        Map<String, String> title = new LinkedHashMap<>();
        row.title().forEach((language, text) -> title.put(language.code(), text));
        return new CountedBody(
                row.document().value(),
                row.symbols(),
                title,
                row.station(),
                row.department(),
                row.category(),
                row.language() == null ? null : row.language().code(),
                row.dueOn(),
                row.doneOn(),
                row.met(),
                row.slot(),
                row.submittedAt(),
                row.issueBy(),
                row.issuedOn(),
                row.words(),
                row.limit());
    }

    /** The same as a table; titles are in English where there is one. */
    static Sheet sheet(List<Counted> counted) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Counted row : counted) {
            rows.add(new ArrayList<>(Arrays.<@Nullable Object>asList(
                    row.document().value(),
                    String.join(" ", row.symbols()),
                    row.titleIn(Language.EN),
                    row.station(),
                    row.department(),
                    row.category(),
                    row.language() == null ? null : row.language().code(),
                    row.dueOn(),
                    row.doneOn(),
                    row.met(),
                    row.slot(),
                    row.submittedAt(),
                    row.issueBy(),
                    row.issuedOn(),
                    row.words(),
                    row.limit())));
        }
        return new Sheet("documents", COLUMNS, rows);
    }
}
