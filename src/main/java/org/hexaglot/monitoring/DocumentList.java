package org.hexaglot.monitoring;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Standings;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.planning.Rules;

/** Documents as they stand, with their open tasks, for whoever may read them. */
@Singleton
public class DocumentList {
    private final Documents documents;
    private final DocumentRights rights;
    private final Tasks tasks;
    private final Rules rules;
    private final Clock clock;

    DocumentList(Documents documents, DocumentRights rights, Tasks tasks, Rules rules, Clock clock) {
        this.documents = documents;
        this.rights = rights;
        this.tasks = tasks;
        this.rules = rules;
        this.clock = clock;
    }

    /** One document; what this person may not read is not found. */
    @Transactional(readOnly = true)
    public DocumentRow get(Actor actor, DocumentId id) {
        Document document = documents.get(id);
        rights.mustRead(document, actor);
        return row(document, tasks.of(id));
    }

    DocumentRow row(Document document, List<Task> open) {
        LocalDate today =
                LocalDate.now(clock.withZone(document.dates().station().zone()));
        return new DocumentRow(
                document,
                open,
                Standings.of(document, today, rules.figures().atRiskDays(), document.issuedOn()),
                Standings.slackDays(document.dates(), today));
    }
}
