package org.hexaglot.outlook.web;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;
import org.hexaglot.outlook.Outlook;
import org.hexaglot.outlook.Proposal;
import org.hexaglot.outlook.ProposalDesk;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Names;

/** Tells proposals with the names of people and documents. */
@Singleton
class ProposalRows {
    private final ProposalDesk proposals;
    private final Directory directory;

    ProposalRows(ProposalDesk proposals, Directory directory) {
        this.proposals = proposals;
        this.directory = directory;
    }

    @Transactional(readOnly = true)
    List<ProposalRow> of(Actor actor, Outlook outlook) {
        Names names = new Names(directory);
        return proposals.shownTo(actor, outlook).stream()
                .map(proposal -> row(proposal, actor, outlook, names))
                .toList();
    }

    private static ProposalRow row(Proposal proposal, Actor actor, Outlook outlook, Names names) {
        DocumentId document = proposal.document();
        PersonId settledBy = proposal.settledBy();
        return new ProposalRow(
                proposal,
                document == null ? "" : outlook.line(document).symbol(),
                names.of(proposal.by()),
                settledBy == null ? null : names.of(settledBy),
                proposal.isOpen() && (actor.is(Role.OFFICER) || proposal.by().equals(actor.person())));
    }
}
