package org.hexaglot.outlook.web;

import java.util.List;
import java.util.Objects;
import org.hexaglot.outlook.Proposal;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as a page shows it.
 *
 * @param symbol of the document that would have another slot; empty for none
 * @param by who proposed it
 * @param settledBy who set it aside, or null
 * @param maySetAside whether the reader may
 */
public record ProposalRow(
        Proposal proposal,
        String symbol,
        String by,
        @Nullable String settledBy,
        boolean maySetAside) {
    private static final String SLOT = "slot";
    private static final String SESSION = "session";

    /** What may be proposed: another slot of a document, another opening of a session. */
    public static final List<String> KINDS = List.of(SLOT, SESSION);

    /** One of {@link #KINDS}. */
    public String kind() {
        return proposal.document() == null ? SESSION : SLOT;
    }

    /** What is proposed, in words. */
    public String what(Phrases phrases) {
        if (kind().equals(SESSION)) {
            return phrases.t(
                    "outlook.proposal.session",
                    "name",
                    Objects.requireNonNull(proposal.meeting()),
                    "opens",
                    phrases.shortDate(Objects.requireNonNull(proposal.opens())));
        }
        return phrases.t(
                "outlook.proposal.slot",
                "symbol",
                symbol.isEmpty() ? phrases.t("documents.noSymbol") : symbol,
                "submitBy",
                phrases.shortDate(Objects.requireNonNull(proposal.submitBy())));
    }
}
