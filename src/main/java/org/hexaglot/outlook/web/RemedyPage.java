package org.hexaglot.outlook.web;

import java.util.List;
import java.util.Map;
import org.hexaglot.document.DocumentSummary;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.outlook.Remedies.Remedy;
import org.hexaglot.outlook.Scenario;
import org.hexaglot.outlook.Scenario.Contractual;
import org.hexaglot.outlook.Scenario.Help;
import org.hexaglot.outlook.Scenario.NewSlot;
import org.hexaglot.outlook.Scenario.Precedence;
import org.hexaglot.web.Address;
import org.hexaglot.web.Phrases;
import org.hexaglot.web.Table;

/**
 * The page of what would save documents.
 *
 * @param late documents of the question that are likely late
 * @param beyond those of them that no lever saves, with what holds them
 * @param summaries of all that are late
 */
public record RemedyPage(
        OutlookQuestion question,
        int late,
        List<Remedy> levers,
        Table<OutlookRow> beyond,
        Map<DocumentId, DocumentSummary> summaries) {
    /** The documents that no lever saves, in the order of the page. */
    List<OutlookRow> beyondRows() {
        return beyond.groups().stream().flatMap(group -> group.rows().stream()).toList();
    }

    /** The levers, as a file with this ending. */
    public String leversSheet(String ending) {
        return beyond.query().at(RemedyLists.PATH + "/levers." + ending);
    }

    /** {@code 20% more contractual translation into French}. */
    public String lever(Remedy remedy, Phrases phrases) {
        Scenario scenario = remedy.scenario();
        NewSlot slot = scenario.slot();
        if (slot != null) {
            return phrases.t(
                    "remedy.manuscript", "symbol", symbol(slot.document()), "date", phrases.date(slot.submitBy()));
        }
        Precedence precedence = scenario.precedence();
        if (precedence != null) {
            return phrases.t("remedy.precedence", "symbol", symbol(precedence.document()));
        }
        Contractual contractual = scenario.contractual();
        return contractual == null ? help(help(remedy), phrases) : contractual(contractual, phrases);
    }

    private static String contractual(Contractual contractual, Phrases phrases) {
        Language language = contractual.language();
        String percent = phrases.percent(contractual.percent() / 100.0);
        return language == null
                ? phrases.t("remedy.contractual.all", "percent", percent)
                : phrases.t("remedy.contractual", "percent", percent, "language", phrases.nameOf(language));
    }

    private static String help(Help help, Phrases phrases) {
        return phrases.t(
                "remedy.help",
                "helper",
                phrases.t("planning.station." + help.helper().code()),
                "helped",
                phrases.t("planning.station." + help.helped().code()));
    }

    /** The page on which this lever alone is pulled. */
    public String address(Remedy remedy) {
        return Address.of(ScenarioForm.PATH, parameters(remedy));
    }

    private Map<String, String> parameters(Remedy remedy) {
        NewSlot slot = remedy.scenario().slot();
        if (slot != null) {
            return Map.of(
                    "document",
                    named(slot.document()),
                    "submitBy",
                    slot.submitBy().toString());
        }
        Precedence precedence = remedy.scenario().precedence();
        if (precedence != null) {
            return Map.of("first", named(precedence.document()));
        }
        Contractual contractual = remedy.scenario().contractual();
        if (contractual != null) {
            Language language = contractual.language();
            return Map.of(
                    "percent",
                    Integer.toString(contractual.percent()),
                    "contractual",
                    language == null ? "" : language.code());
        }
        Help help = help(remedy);
        return Map.of("helped", help.helped().code(), "helper", help.helper().code());
    }

    private static Help help(Remedy remedy) {
        Help help = remedy.scenario().help();
        if (help == null) {
            throw new IllegalStateException("no lever that this page knows: " + remedy.scenario());
        }
        return help;
    }

    /** As the page for scenarios finds it again. */
    private String named(DocumentId document) {
        String symbol = symbol(document);
        return symbol.isEmpty() ? document.value() : symbol;
    }

    private String symbol(DocumentId document) {
        DocumentSummary summary = summaries.get(document);
        return summary == null || summary.symbols().isEmpty()
                ? ""
                : summary.symbols().get(0);
    }

    public String title(OutlookRow row, Language language) {
        DocumentSummary summary = summaries.get(row.line().id());
        return summary == null ? "" : summary.titleIn(language);
    }
}
