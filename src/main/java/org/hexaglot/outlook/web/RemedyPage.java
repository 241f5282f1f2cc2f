package org.hexaglot.outlook.web;

import java.util.List;
import java.util.Map;
import org.hexaglot.document.DocumentSummary;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.outlook.Remedies.Remedy;
import org.hexaglot.outlook.Scenario.Contractual;
import org.hexaglot.outlook.Scenario.Help;
import org.hexaglot.web.Address;
import org.hexaglot.web.Phrases;

/**
 * The page of what would save documents.
 *
 * @param late documents of the question that are likely late
 * @param beyond those of them that no lever saves, with what holds them
 */
public record RemedyPage(
        OutlookQuestion question,
        int late,
        List<Remedy> levers,
        List<OutlookRow> beyond,
        Map<DocumentId, DocumentSummary> summaries) {
    /** {@code 20% more contractual translation into French}. */
    public String lever(Remedy remedy, Phrases phrases) {
        Contractual contractual = remedy.scenario().contractual();
        if (contractual != null) {
            Language language = contractual.language();
            String percent = phrases.percent(contractual.percent() / 100.0);
            return language == null
                    ? phrases.t("remedy.contractual.all", "percent", percent)
                    : phrases.t("remedy.contractual", "percent", percent, "language", phrases.nameOf(language));
        }
        Help help = help(remedy);
        return phrases.t(
                "remedy.help",
                "helper",
                phrases.t("planning.station." + help.helper().code()),
                "helped",
                phrases.t("planning.station." + help.helped().code()));
    }

    /** The page on which this lever alone is pulled. */
    public String address(Remedy remedy) {
        Contractual contractual = remedy.scenario().contractual();
        if (contractual != null) {
            Language language = contractual.language();
            return Address.of(
                    "/outlook/what-if",
                    "percent",
                    Integer.toString(contractual.percent()),
                    "contractual",
                    language == null ? "" : language.code());
        }
        Help help = help(remedy);
        return Address.of(
                "/outlook/what-if",
                "helped",
                help.helped().code(),
                "helper",
                help.helper().code());
    }

    private static Help help(Remedy remedy) {
        Help help = remedy.scenario().help();
        if (help == null) {
            throw new IllegalStateException("no lever that this page knows: " + remedy.scenario());
        }
        return help;
    }

    public String title(OutlookRow row, Language language) {
        DocumentSummary summary = summaries.get(row.line().id());
        return summary == null ? "" : summary.titleIn(language);
    }
}
