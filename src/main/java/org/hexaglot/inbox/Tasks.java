package org.hexaglot.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Where open tasks are kept. Everything joins the transaction of the caller. */
public interface Tasks {
    Optional<Task> find(String id);

    /** All open tasks of a document, oldest first. */
    List<Task> of(DocumentId document);

    Optional<Task> open(DocumentId document, String name, @Nullable Language language);

    /** Gives the task to this person if nobody has it: one conditional update decides every race. */
    boolean claim(String id, PersonId person, Instant now, @Nullable Instant until);

    /** Takes the task from this person if they still have it. */
    boolean release(String id, PersonId person);

    /** Gives the task to this person whoever had it; null returns it to the pool. */
    boolean assign(String id, @Nullable PersonId person, Instant now);

    /** Keeps a claim alive because its owner delivered work. */
    void keepClaim(DocumentId document, @Nullable Language language, PersonId person);

    /** Claims that lapsed before this instant, at most this many. */
    List<Task> lapsed(Instant now, int limit);

    /** Copies due dates, words and priority of the document into its open tasks. */
    void refresh(DocumentId document);

    /** The tasks that a question asks for, in its order; at most {@code limit} after the given place. */
    List<Task> list(TaskQuestion question, @Nullable Place after, int limit);

    /** The same, of one group only. */
    List<Task> list(TaskQuestion question, TaskGroup group, @Nullable Place after, int limit);

    /** The same, of these documents only, and all of them. */
    List<Task> list(TaskQuestion question, Collection<DocumentId> documents);

    /**
     * Documents with tasks that a question asks for, in the order of their most urgent ones; at most {@code limit}.
     *
     * @param from the group of the first one, or null to begin with the most urgent of all
     */
    List<Urgent> documents(TaskQuestion question, @Nullable TaskGroup from, int limit);

    /**
     * A document with some of its open tasks.
     *
     * @param dueAt when the most urgent of them is due
     */
    record Urgent(DocumentId document, Instant dueAt, int tasks) {}

    /** How many of the tasks that a question asks for are in which group, by its key; not for days and documents. */
    Map<String, Integer> groups(TaskQuestion question, TaskGroup.By by);

    /** How many of the tasks that a question asks for are due within which hour; {@link Task#NEVER} for none. */
    Map<Instant, Integer> hoursDue(TaskQuestion question);

    /** Open tasks of these documents, for drawing many rows at once. */
    Map<DocumentId, List<Task>> of(Collection<DocumentId> documents);

    /** Tasks that changed hands or appeared are counted here for the header: mine, of these overdue. */
    Counts counts(PersonId person, Instant now);

    /** How many tasks a person has claimed and what they amount to. */
    record Counts(int mine, int overdue, int words) {}

    /** Where a page of a list ended. */
    record Place(Instant dueAt, int priority, String id) {}

    /** Everything that is open in the engine according to the inbox, for the consistency check. */
    Set<String> all();
}
