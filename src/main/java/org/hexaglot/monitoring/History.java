package org.hexaglot.monitoring;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Paging;
import org.hexaglot.workflow.JourneyPosition;
import org.hexaglot.workflow.JourneyPosition.Step;
import org.hexaglot.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** What happened to a document and where its journey stands. */
@Singleton
public class History {
    private static final String JOURNEY = "document-journey";

    private final Documents documents;
    private final DocumentRights rights;
    private final Journal journal;
    private final Workflow workflow;

    History(Documents documents, DocumentRights rights, Journal journal, Workflow workflow) {
        this.documents = documents;
        this.rights = rights;
        this.journal = journal;
        this.workflow = workflow;
    }

    /**
     * A process with what the journey of a document did in it.
     *
     * @param bpmn the model with its diagram, BPMN 2.0 XML
     * @param active ids of the elements that wait now; the call of a process counts as active while the process waits
     * @param passed ids of the elements passed, each once, oldest first
     */
    public record Drawing(String process, String bpmn, Set<String> active, Set<String> passed) {}

    /** The journal of a document, oldest first. */
    @Transactional(readOnly = true)
    public Listing<Entry> events(Actor actor, DocumentId id, Paging paging) {
        Document document = documents.get(id);
        rights.mustRead(document, actor);
        Listing<Entry> page =
                paging.listing(journal.of(id, place(paging), paging.wanted()), entry -> List.of(entry.id()));
        return new Listing<>(
                page.items().stream()
                        .filter(entry -> concerns(actor, document, entry.language()))
                        .toList(),
                page.next());
    }

    /**
     * The journey drawn. Without a process, the one where all work stands, else the whole journey; the elements are then
     * those of all processes, whose ids are all different.
     *
     * @param language of a process that runs once for each language; null for all
     */
    @Transactional(readOnly = true)
    public Drawing drawing(Actor actor, DocumentId id, @Nullable String process, @Nullable Language language) {
        rights.mustRead(documents.get(id), actor);
        JourneyPosition position = workflow.position(id);
        Set<String> running = position.active().stream().map(Step::process).collect(Collectors.toSet());
        String drawn = process != null
                ? process
                : running.size() == 1 ? running.iterator().next() : JOURNEY;
        Set<String> active = new TreeSet<>(elements(position.active(), process, language));
        if (process == null || process.equals(JOURNEY)) {
            running.stream().filter(each -> !each.equals(JOURNEY)).forEach(active::add);
        }
        return new Drawing(drawn, workflow.diagram(drawn), active, elements(position.passed(), process, language));
    }

    private static Set<String> elements(List<Step> steps, @Nullable String process, @Nullable Language language) {
        Stream<Step> wanted = steps.stream()
                .filter(step -> process == null || step.process().equals(process))
                .filter(step -> language == null || step.language() == null || step.language() == language);
        return wanted.map(Step::element).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Contractors and others from outside learn of their own languages only. */
    static boolean concerns(Actor actor, Document document, @Nullable Language language) {
        if (language == null
                || DocumentRights.isStaff(actor)
                || document.metadata().submitter().equals(actor.person())) {
            return true;
        }
        LanguageVersion version = document.languages().get(language);
        return version != null
                && (Objects.equals(version.translator(), actor.person())
                        || Objects.equals(version.reviser(), actor.person()));
    }

    private static long place(Paging paging) {
        if (paging.after().isEmpty()) {
            return 0;
        }
        try {
            return Long.parseLong(paging.after().get(0));
        } catch (NumberFormatException forged) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-cursor");
        }
    }
}
