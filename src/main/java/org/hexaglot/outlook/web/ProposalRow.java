package org.hexaglot.outlook.web;

import org.hexaglot.outlook.Proposal;
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
        boolean maySetAside) {}
