package org.hexaglot.reference.web;

import java.util.ArrayList;
import java.util.List;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.MatchBand;
import org.hexaglot.reference.MatchSheet;
import org.hexaglot.reference.ReferenceDesk;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.hexaglot.web.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code reference/analysis}.
 *
 * @param target language whose offers are shown passage by passage, or null
 */
public record AnalysisPage(
        ReferenceDesk.Analysed analysed,
        Form form,
        boolean mayName,
        boolean mayRead,
        @Nullable Language target) {
    public String href() {
        return "/documents/" + analysed.document().id();
    }

    /** The words and passages of each language and band. */
    Sheet sheet(Page page) {
        List<String> columns = new ArrayList<>(List.of(page.t("reference.analysis.language")));
        for (MatchBand band : MatchBand.values()) {
            String name = page.t("reference.band." + band.code());
            columns.add(name);
            columns.add(page.t("reference.analysis.segments", "band", name));
        }
        columns.add(page.t("reference.analysis.net"));
        return new Sheet(
                "analysis",
                columns,
                analysed.sheet().lines().stream().map(line -> row(page, line)).toList());
    }

    private static List<@Nullable Object> row(Page page, MatchSheet.Line line) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(page.nameOf(line.target()));
        for (MatchBand band : MatchBand.values()) {
            row.add(line.in(band).words());
            row.add(line.in(band).segments());
        }
        row.add(line.netWords());
        return row;
    }
}
