package org.hexaglot.translation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.hexaglot.content.Intake.Received;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.document.LanguageState;
import org.hexaglot.document.LanguageWork;
import org.hexaglot.document.Revision;
import org.hexaglot.document.Revisions;
import org.hexaglot.document.Scheduling;
import org.hexaglot.document.Stage;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.TaskHandler;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Role;
import org.hexaglot.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** The work on one language version, from preparation to the approved proofs. */
@Singleton
public class TranslationDesk implements TaskHandler {
    private static final String RELEASE = "releaseDocument";
    private static final Set<LanguageState> BEGUN = Set.of(LanguageState.TRANSLATING, LanguageState.PROCESSING);

    private final Documents documents;
    private final DocumentRights rights;
    private final Revisions revisions;
    private final Scheduling scheduling;
    private final SelfRevisionBound selfRevision;
    private final WorkRights workRights;
    private final PreparationDesk preparation;
    private final Offers offers;
    private final Journal journal;
    private final Workflow workflow;
    private final Tasks tasks;
    private final Clock clock;

    TranslationDesk(
            Documents documents,
            DocumentRights rights,
            Revisions revisions,
            Scheduling scheduling,
            SelfRevisionBound selfRevision,
            WorkRights workRights,
            PreparationDesk preparation,
            Offers offers,
            Journal journal,
            Workflow workflow,
            Tasks tasks,
            Clock clock) {
        this.documents = documents;
        this.rights = rights;
        this.revisions = revisions;
        this.scheduling = scheduling;
        this.selfRevision = selfRevision;
        this.workRights = workRights;
        this.preparation = preparation;
        this.offers = offers;
        this.journal = journal;
        this.workflow = workflow;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * Makes a language ready for the people who work on it, and with the first of a document all others that wait, their
     * text soon after; called by the journey. Answers all that are ready for people now.
     */
    @Transactional
    public List<Language> prepareForTranslation(DocumentId id, Language language) {
        Document document = documents.lock(id);
        if (BEGUN.contains(document.language(language).state())) {
            return List.of(language);
        }
        List<Language> begun = beginningWith(document, language);
        List<DocumentEvent> events = begun.stream()
                .map(each -> document.in(each).prepare(originalFile(document, each)))
                .toList();
        documents.save(document);
        journal.record(Actor.SYSTEM, events);
        if (begun.stream().anyMatch(each -> each != document.metadata().original())) {
            preparation.request(id);
        }
        return begun;
    }

    private static List<Language> beginningWith(Document document, Language language) {
        if (document.language(language).state() != LanguageState.WAITING) {
            return List.of(language);
        }
        return document.required().stream()
                .filter(each -> document.language(each).state() == LanguageState.WAITING)
                .toList();
    }

    /** The source was revised: the language begins anew with what changed; called by the journey. */
    @Transactional
    public void reopenLanguage(DocumentId id, Language language) {
        Document document = documents.lock(id);
        DocumentEvent event = document.in(language).reopen();
        documents.save(document);
        journal.record(Actor.SYSTEM, event);
    }

    /** Refuses, before a file is read, whoever may not deliver a file of this language. */
    @Transactional(readOnly = true)
    public void mayDeliver(Actor actor, DocumentId id, Language language) {
        workRights.mustBe(actor, documents.get(id), language);
    }

    /** Takes a file of a language as a new revision. */
    @Transactional
    public Document deliver(Actor actor, DocumentId id, Language language, Received file) {
        Document document = documents.lock(id);
        workRights.mustBe(actor, document, language);
        Revision revision = revisions.add(Revision.received(
                id,
                Revision.Kind.LANGUAGE,
                language,
                new Revision.File(
                        file.content().hash().value(),
                        file.name().value(),
                        file.text().mediaType(),
                        file.content().length(),
                        file.text().words().total()),
                actor.person(),
                clock.instant()));
        DocumentEvent event = document.in(language).receive(revision.id(), revision.name());
        Document saved = documents.save(document);
        journal.record(actor, event.with("revision", revision.number()));
        tasks.keepClaim(id, language, actor.person());
        return saved;
    }

    /** Gives a language its archive job number (domain.md, section 6). */
    @Transactional
    public Document numberJob(Actor actor, DocumentId id, Language language, String number) {
        actor.mustBe(Role.OFFICER, Role.PROCESSOR);
        Document document = documents.lock(id);
        rights.mustRead(document, actor);
        DocumentEvent event = document.in(language).numberJob(number);
        journal.record(actor, event);
        return documents.save(document);
    }

    @Override
    public Map<String, List<String>> tasks() {
        return Map.of(
                "translate", List.of("done", "self-revised"),
                "revise", List.of("approve", "return"),
                "processText", List.of("done"),
                "proofread", List.of("approve", "return"));
    }

    @Override
    public void mayTake(Task task, Supplier<Document> document, Actor person) {
        if (task.name().equals("revise")) {
            document.get().in(language(task)).mustNotBeTranslator(person.person());
        }
    }

    @Override
    public void assigned(Task task, Document document, Actor person) {
        if (task.name().equals("translate")) {
            document.in(language(task)).contract(person.is(Role.CONTRACTOR) ? person.person() : null);
        }
    }

    @Override
    public void complete(Task task, Document document, Completion completion) {
        Actor actor = completion.actor();
        String comment = completion.comment();
        Language language = language(task);
        LanguageWork work = document.in(language);
        DocumentEvent event =
                switch (task.name() + " " + completion.outcome()) {
                    case "translate done" -> work.translated(actor.person(), false);
                    case "translate self-revised" -> selfRevised(document, language, actor);
                    case "revise approve" -> work.revised(actor.person());
                    case "revise return" -> work.returnTranslation(comment);
                    case "processText done" -> work.processed();
                    case "proofread approve" -> work.proofread(clock.instant());
                    case "proofread return" -> work.returnToProcessing(comment);
                    default -> throw new IllegalStateException(task.name() + " " + completion.outcome());
                };
        documents.save(document);
        journal.record(actor, event.with("comment", comment));
        if (task.name().equals("translate")) {
            offers.finish(actor, document.id(), language);
        }
        workflow.complete(task.id(), completion.outcome());
        if (document.missing().isEmpty()) {
            backToIssuance(document.id());
        }
    }

    /** A language that was opened anew while the release was already waiting ends here: the stage is issuance again. */
    private void backToIssuance(DocumentId id) {
        Document document = documents.lock(id);
        if (document.stage() == Stage.TRANSLATION
                && tasks.open(id, RELEASE, null).isPresent()) {
            journal.record(Actor.SYSTEM, document.release().open());
            scheduling.schedule(document, clock.instant());
            documents.save(document);
            tasks.refresh(id);
        }
    }

    private DocumentEvent selfRevised(Document document, Language language, Actor actor) {
        selfRevision.check(actor, document, language);
        return document.in(language).translated(actor.person(), true);
    }

    private @Nullable Long originalFile(Document document, Language language) {
        return language == document.metadata().original()
                ? revisions.source(document.id()).map(Revision::id).orElse(null)
                : null;
    }

    private static Language language(Task task) {
        return Objects.requireNonNull(task.language());
    }
}
