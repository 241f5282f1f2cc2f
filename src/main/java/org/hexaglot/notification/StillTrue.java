package org.hexaglot.notification;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.LanguageState;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.document.Stage;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Language;
import org.hexaglot.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Whether there is still a reason to tell somebody, asked at the moment of sending: never of work that is done or that
 * somebody else has, never to those who are done (domain.md, section 9), never what they may not read any more.
 */
@Singleton
final class StillTrue {
    private static final String ORIGIN = "notification";

    private final DocumentRights rights;
    private final Tasks tasks;
    private final Pool pool;
    private final Proposals proposals;
    private final ComplaintNews complaints;
    private final Journal journal;

    StillTrue(
            DocumentRights rights,
            Tasks tasks,
            Pool pool,
            Proposals proposals,
            ComplaintNews complaints,
            Journal journal) {
        this.rights = rights;
        this.tasks = tasks;
        this.pool = pool;
        this.proposals = proposals;
        this.complaints = complaints;
        this.journal = journal;
    }

    /** Of what hangs on no document. */
    boolean ofPlan(Cause cause, Person person) {
        return cause.topic() == Topic.PROPOSAL && isNews(cause, null, person);
    }

    boolean of(Cause cause, Document document, Person person) {
        if (cause.topic() == Topic.WITHDRAWN) {
            // With their work went the right of some to read it; that it ended they are told all the same.
            return document.stage() == Stage.WITHDRAWN;
        }
        if (cause.topic() == Topic.COMPLAINT_ANSWERED) {
            return isNewsOfComplaint(cause, document, person);
        }
        if (!rights.mayRead(document, person.actingFrom(ORIGIN))) {
            return false;
        }
        return switch (cause.topic()) {
            case TASK_AVAILABLE ->
                task(cause)
                        .filter(task -> task.assignee() == null && pool.mayClaim(task, document, person))
                        .isPresent();
            case TASK_ASSIGNED ->
                task(cause).filter(task -> person.id().equals(task.assignee())).isPresent();
            case DUE_SOON, OVERDUE ->
                task(cause)
                        .filter(task -> person.id().equals(task.assignee())
                                && cause.dueAt() != null
                                && cause.dueAt().equals(task.dueAt()))
                        .isPresent();
            case TASK_RETURNED, SOURCE_REVISED -> document.stage().isOpen() && isUnderWay(document, cause.language());
            case QUERY, DATES_CHANGED, SLOT_MISSED, LATENESS -> document.stage().isOpen();
            case PROPOSAL -> isNews(cause, document, person);
            case COMPLAINT, COMPLAINT_ANSWERED -> isNewsOfComplaint(cause, document, person);
            case SUBMISSION_ACCEPTED, SUBMISSION_RETURNED, WAIVER, EXCEPTION, ISSUED, WITHDRAWN -> true;
        };
    }

    private boolean isNews(Cause cause, @Nullable Document document, Person person) {
        Long entry = cause.entry();
        return entry != null
                && journal.find(entry)
                        .filter(found -> proposals.isNews(found, document, person))
                        .isPresent();
    }

    private boolean isNewsOfComplaint(Cause cause, Document document, Person person) {
        Long entry = cause.entry();
        return entry != null
                && journal.find(entry)
                        .filter(found -> complaints.isNews(found, document, person))
                        .isPresent();
    }

    /** The task concerned while it is open. */
    Optional<Task> task(Cause cause) {
        return cause.task() == null ? Optional.empty() : tasks.find(cause.task());
    }

    private static boolean isUnderWay(Document document, @Nullable Language language) {
        LanguageVersion version = language == null ? null : document.languages().get(language);
        return version == null || (version.state() != LanguageState.READY && version.state() != LanguageState.ISSUED);
    }
}
