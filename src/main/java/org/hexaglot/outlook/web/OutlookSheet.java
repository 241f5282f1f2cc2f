package org.hexaglot.outlook.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hexaglot.document.DocumentSummary;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.outlook.Holdup;
import org.hexaglot.outlook.Likely;
import org.hexaglot.outlook.Reasons;
import org.hexaglot.web.Phrases;
import org.hexaglot.web.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows of the outlook in a table, in the reader's words. */
final class OutlookSheet {
    private static final List<String> COLUMNS = List.of(
            "document",
            "title",
            "standing",
            "issueBy",
            "likely",
            "earliest",
            "latest",
            "probability",
            "language",
            "stage",
            "cause");

    private OutlookSheet() {}

    static Sheet of(List<OutlookRow> rows, Map<DocumentId, DocumentSummary> summaries, Phrases phrases) {
        List<List<@Nullable Object>> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(row, summaries.get(row.line().id()), phrases)));
        return new Sheet(
                "outlook",
                COLUMNS.stream()
                        .map(column -> phrases.t("outlook.column." + column))
                        .toList(),
                lines);
    }

    private static List<@Nullable Object> line(OutlookRow row, @Nullable DocumentSummary summary, Phrases phrases) {
        Likely likely = row.likely();
        Holdup holdup = likely.holdup();
        return Arrays.asList(
                row.line().symbol(),
                summary == null ? "" : summary.titleIn(phrases.language()),
                phrases.t("outlook.standing." + row.standing()),
                row.prospect().document().issueBy(),
                likely.on(),
                likely.earliest(),
                likely.latest(),
                likely.probability(),
                holdup.language() == null ? null : holdup.language().code(),
                holdup.stage(),
                Reasons.of(phrases, holdup));
    }
}
