package org.hexaglot.notification;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.document.LanguageState;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.inbox.Task;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;
import org.hexaglot.people.Person;
import org.jspecify.annotations.Nullable;

/** Whom an act on a document concerns, besides whoever did it. */
@Singleton
final class Recipients {
    private static final Map<String, Topic> TOPICS = Map.ofEntries(
            Map.entry(Kind.TaskAssigned.name(), Topic.TASK_ASSIGNED),
            Map.entry(Kind.RevisionReturned.name(), Topic.TASK_RETURNED),
            Map.entry(Kind.ProofreadReturned.name(), Topic.TASK_RETURNED),
            Map.entry(Kind.SourceRevised.name(), Topic.SOURCE_REVISED),
            Map.entry(Kind.SubmissionAccepted.name(), Topic.SUBMISSION_ACCEPTED),
            Map.entry(Kind.SubmissionReturned.name(), Topic.SUBMISSION_RETURNED),
            Map.entry(Kind.AuthorQueried.name(), Topic.QUERY),
            Map.entry(Kind.QueryAnswered.name(), Topic.QUERY),
            Map.entry(Kind.SlotMissed.name(), Topic.SLOT_MISSED),
            Map.entry(Kind.WaiverGranted.name(), Topic.WAIVER),
            Map.entry(Kind.WaiverRefused.name(), Topic.WAIVER),
            Map.entry(Kind.SlotAgreed.name(), Topic.DATES_CHANGED),
            Map.entry(Kind.DatesReplanned.name(), Topic.DATES_CHANGED),
            Map.entry(Kind.DueDatesChanged.name(), Topic.DATES_CHANGED),
            Map.entry(Kind.ExceptionAuthorized.name(), Topic.EXCEPTION),
            Map.entry(Kind.DocumentIssued.name(), Topic.ISSUED),
            Map.entry(Kind.DocumentReissued.name(), Topic.ISSUED),
            Map.entry(Kind.DocumentWithdrawn.name(), Topic.WITHDRAWN),
            Map.entry(Kind.ComplaintMade.name(), Topic.COMPLAINT),
            Map.entry(Kind.ComplaintReopened.name(), Topic.COMPLAINT),
            Map.entry(Kind.ComplaintAnswered.name(), Topic.COMPLAINT_ANSWERED),
            Map.entry("LatenessForeseen", Topic.LATENESS),
            Map.entry("LatenessEscalated", Topic.LATENESS),
            Map.entry(Proposals.SLOT, Topic.PROPOSAL),
            Map.entry(Proposals.SESSION, Topic.PROPOSAL),
            Map.entry(Proposals.ANSWER, Topic.PROPOSAL));

    /** Who can still help against a lateness: those who plan, and those above when nobody did anything. */
    private static final Map<String, Role> HELPERS =
            Map.of("LatenessForeseen", Role.OFFICER, "LatenessEscalated", Role.MANAGER);

    /** A translation in these states may come back to its translator. */
    private static final Set<LanguageState> UNSETTLED = EnumSet.of(LanguageState.TRANSLATING, LanguageState.REVISING);

    /** Entries of one document that are looked through for the officers who planned it. */
    private static final int LONGEST_STORY = 2_000;

    private final Journal journal;
    private final Proposals proposals;
    private final ComplaintNews complaints;

    Recipients(Journal journal, Proposals proposals, ComplaintNews complaints) {
        this.journal = journal;
        this.proposals = proposals;
        this.complaints = complaints;
    }

    /** What somebody may be told of such an act, or empty when nobody is. */
    static Optional<Topic> topic(String type) {
        return Optional.ofNullable(TOPICS.get(type));
    }

    /** The people concerned; may name some who must not know it or cannot be reached. */
    Set<PersonId> of(Topic topic, Entry entry, Document document, List<Task> open, Staff.Present staff) {
        Set<PersonId> concerned = new LinkedHashSet<>();
        Language language = entry.language();
        PersonId author = document.metadata().submitter();
        switch (topic) {
            case TASK_ASSIGNED -> add(concerned, person(entry.data().get("assignee")));
            case TASK_RETURNED -> add(concerned, whoWorked(entry, document));
            case SOURCE_REVISED -> {
                holders(open, null).forEach(concerned::add);
                document.languages().values().forEach(version -> add(concerned, version.translator()));
            }
            case QUERY -> {
                if (entry.type().equals(Kind.AuthorQueried.name())) {
                    concerned.add(author);
                } else {
                    holders(open, null).forEach(concerned::add);
                }
            }
            case DATES_CHANGED -> {
                holders(open, language).forEach(concerned::add);
                if (language == null) {
                    concerned.add(author);
                }
            }
            case EXCEPTION -> {
                concerned.add(author);
                holders(open, null).forEach(concerned::add);
            }
            case SUBMISSION_ACCEPTED, SUBMISSION_RETURNED, SLOT_MISSED, WAIVER, ISSUED -> concerned.add(author);
            case WITHDRAWN -> withdrawn(entry, document, staff).forEach(concerned::add);
            case LATENESS -> helpers(entry, document, staff).forEach(concerned::add);
            case PROPOSAL -> proposals.concerned(entry, document, staff).forEach(concerned::add);
            case COMPLAINT, COMPLAINT_ANSWERED ->
                complaints.concerned(entry, document, staff).forEach(concerned::add);
            case TASK_AVAILABLE, DUE_SOON, OVERDUE -> {
                // these come of the tasks themselves
            }
        }
        concerned.remove(entry.actor());
        return concerned;
    }

    /** The people concerned by what hangs on no document. */
    Set<PersonId> ofPlan(Entry entry, Staff.Present staff) {
        return proposals
                .concerned(entry, null, staff)
                .filter(person -> !person.equals(entry.actor()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Whether this person had work on the document in hand when it was withdrawn, or complained of it when it was before
     * readers, and so may be told whatever their rights in the document are.
     */
    static boolean held(Entry entry, Person person) {
        return handed(entry).anyMatch(person.id()::equals) || ComplaintNews.isAnswerTo(person, entry);
    }

    private static Stream<PersonId> handed(Entry entry) {
        return entry.type().equals(Kind.DocumentWithdrawn.name())
                        && entry.data().get("holders") instanceof Collection<?> holders
                ? holders.stream().map(each -> new PersonId(each.toString()))
                : Stream.empty();
    }

    /**
     * Who had work in hand, whose translation a reviser may still send back, who submits it, and the officers who have
     * planned it. Those whose part is done are not told.
     */
    private Stream<PersonId> withdrawn(Entry entry, Document document, Staff.Present staff) {
        Stream<PersonId> translators = document.languages().values().stream()
                .filter(version -> UNSETTLED.contains(version.state()))
                .map(LanguageVersion::translator)
                .flatMap(Stream::ofNullable);
        Stream<PersonId> officers = journal.of(document.id(), 0, LONGEST_STORY).stream()
                .map(Entry::actor)
                .distinct()
                .filter(actor -> staff.find(actor)
                        .filter(person -> person.roles().contains(Role.OFFICER))
                        .isPresent());
        return Stream.of(
                        handed(entry),
                        translators,
                        Stream.of(document.metadata().submitter()),
                        officers)
                .flatMap(Function.identity());
    }

    private static Stream<PersonId> helpers(Entry entry, Document document, Staff.Present staff) {
        Role role = Objects.requireNonNull(HELPERS.get(entry.type()));
        String station = document.dates().station().code();
        return staff.all().stream()
                .filter(person -> person.roles().contains(role))
                .filter(person ->
                        person.stations().isEmpty() || person.stations().contains(station))
                .map(Person::id);
    }

    private @Nullable PersonId whoWorked(Entry entry, Document document) {
        Language language = entry.language();
        if (language == null) {
            return null;
        }
        if (entry.type().equals(Kind.RevisionReturned.name())) {
            LanguageVersion version = document.languages().get(language);
            return version == null ? null : version.translator();
        }
        return journal.latest(document.id(), language, Set.of(Kind.TextProcessed.name()))
                .map(Entry::actor)
                .orElse(null);
    }

    private static Stream<PersonId> holders(List<Task> open, @Nullable Language language) {
        return open.stream()
                .filter(task -> language == null || task.language() == language)
                .map(Task::assignee)
                .flatMap(Stream::ofNullable);
    }

    private static @Nullable PersonId person(@Nullable Object value) {
        return value == null ? null : new PersonId(value.toString());
    }

    private static void add(Set<PersonId> people, @Nullable PersonId person) {
        if (person != null) {
            people.add(person);
        }
    }
}
