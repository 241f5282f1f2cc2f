package org.hexaglot.outlook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.DomainEvent;
import org.hexaglot.outlook.Scenario.NewOpening;
import org.hexaglot.outlook.Scenario.NewSlot;
import org.jspecify.annotations.Nullable;

/**
 * A change of the plan was put before the documents officers, or set aside. The data of a proposal name the
 * {@code address} on which it was tried out, the {@code reason}, and {@code submitBy}, {@code issueBy} of a slot or
 * {@code meeting}, {@code opens} of a session; the data of its end name the {@code proposal}.
 *
 * @param document that would have another slot, or null
 */
record ProposalEvent(@Nullable DocumentId document, Kind kind, Map<String, Object> data) implements DomainEvent {
    /** By what the journal finds all of it. */
    static final String SUBJECT = "what-if";

    /** All that can happen; names are never changed once used. */
    enum Kind {
        SlotProposed,
        SessionMoveProposed,
        /** By a documents officer, or by whoever had proposed it. */
        ProposalSetAside
    }

    ProposalEvent {
        data = Map.copyOf(data);
    }

    static ProposalEvent of(NewSlot slot, String address, String reason) {
        Map<String, Object> data = new LinkedHashMap<>(Map.of("address", address, "reason", reason));
        data.put("submitBy", slot.submitBy().toString());
        if (slot.issueBy() != null) {
            data.put("issueBy", slot.issueBy().toString());
        }
        return new ProposalEvent(slot.document(), Kind.SlotProposed, data);
    }

    static ProposalEvent of(NewOpening opening, String address, String reason) {
        return new ProposalEvent(
                null,
                Kind.SessionMoveProposed,
                Map.of(
                        "address",
                        address,
                        "reason",
                        reason,
                        "meeting",
                        opening.body() + " " + opening.session(),
                        "opens",
                        opening.opens().toString()));
    }

    static ProposalEvent setAside(Proposal proposal, String reason) {
        return new ProposalEvent(
                proposal.document(),
                Kind.ProposalSetAside,
                Map.of("proposal", String.valueOf(proposal.id()), "reason", reason));
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public String type() {
        return kind.name();
    }
}
