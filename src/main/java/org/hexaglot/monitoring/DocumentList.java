package org.hexaglot.monitoring;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Standing;
import org.hexaglot.document.Standings;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.monitoring.DocumentSearch.Place;
import org.hexaglot.planning.Rules;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Phrases;

/** Documents as they stand, with their open tasks, for whoever may read them. */
@Singleton
public class DocumentList {
    private final Documents documents;
    private final DocumentSearch search;
    private final DocumentRights rights;
    private final Tasks tasks;
    private final Rules rules;
    private final Clock clock;

    DocumentList(
            Documents documents, DocumentSearch search, DocumentRights rights, Tasks tasks, Rules rules, Clock clock) {
        this.documents = documents;
        this.search = search;
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

    /** One page of the documents asked for; four statements whatever their number. */
    @Transactional(readOnly = true)
    public Listing<DocumentRow> list(Actor actor, DocumentQuestion question, Paging paging) {
        Place after = Place.of(question, paging.after());
        Listing<Place> page = paging.listing(
                search.find(question, actor, today(), after, paging.wanted()), place -> place.parts(question));
        return new Listing<>(rows(page.items().stream().map(Place::id).toList()), page.next());
    }

    /** How many of the documents asked for have which standing. */
    @Transactional(readOnly = true)
    public Map<Standing, Integer> count(Actor actor, DocumentQuestion question) {
        return search.count(question, actor, today());
    }

    /** How many of the documents asked for are in which group, by its name; nothing where they are not grouped. */
    @Transactional(readOnly = true)
    public Map<String, Integer> count(Actor actor, DocumentQuestion question, ListGroup group, Phrases phrases) {
        if (group == ListGroup.NONE) {
            return Map.of();
        }
        Map<String, Integer> named = new HashMap<>();
        search.count(question, group, actor, today())
                .forEach((key, documents) -> named.merge(group.named(key, phrases), documents, Integer::sum));
        return named;
    }

    /** These documents in this order, without asking who may read them. */
    List<DocumentRow> rows(Collection<DocumentId> ids) {
        Map<DocumentId, List<Task>> open = tasks.of(ids);
        List<DocumentRow> rows = new ArrayList<>();
        for (Document document : documents.all(ids)) {
            rows.add(row(document, open.getOrDefault(document.id(), List.of())));
        }
        return rows;
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

    Today today() {
        return Today.at(clock, rules.figures().atRiskDays());
    }
}
