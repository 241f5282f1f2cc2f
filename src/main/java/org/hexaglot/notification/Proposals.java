package org.hexaglot.notification;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexaglot.document.Dates;
import org.hexaglot.document.Document;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;
import org.hexaglot.people.Person;
import org.hexaglot.planning.Body;
import org.hexaglot.planning.Meetings;
import org.hexaglot.planning.Session;
import org.jspecify.annotations.Nullable;

/**
 * Changes of the plan that are put before the documents officers: another slot of a document, or another opening of a
 * session, which hangs on no document. They are told until they have decided; whoever asked is told of a refusal.
 */
@Singleton
final class Proposals {
    static final String SLOT = "SlotProposed";
    static final String SESSION = "SessionMoveProposed";
    static final String ANSWER = "ProposalSetAside";

    /** By what the journal finds proposals and their answers. */
    private static final String SUBJECT = "what-if";

    private static final String ORIGIN = "notification";
    private static final Set<String> TYPES = Set.of(SLOT, SESSION, ANSWER);

    /** Entries among which an answer is looked for, as many as the pages look through. */
    private static final int MOST = 200;

    private final Journal journal;
    private final Meetings meetings;
    private final Clock clock;

    Proposals(Journal journal, Meetings meetings, Clock clock) {
        this.journal = journal;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** A session as it would move. */
    record Move(Body body, Session session, LocalDate opens) {
        String name() {
            return session.body() + " " + session.number();
        }
    }

    static boolean isOne(Entry entry) {
        return TYPES.contains(entry.type());
    }

    /** Whom it concerns; may name some who cannot be reached. */
    Stream<PersonId> concerned(Entry entry, @Nullable Document document, Staff.Present staff) {
        if (entry.type().equals(ANSWER)) {
            return asked(entry).map(Entry::actor).stream();
        }
        return staff.all().stream()
                .filter(person -> decides(entry, document, person))
                .map(Person::id);
    }

    /** Whether this person is still to be told of it. */
    boolean isNews(Entry entry, @Nullable Document document, Person person) {
        if (entry.type().equals(ANSWER)) {
            return asked(entry)
                    .filter(asked -> asked.actor().equals(person.id()))
                    .isPresent();
        }
        return decides(entry, document, person)
                && !isSetAside(entry)
                && (document == null ? isPending(entry) : isPending(entry, document));
    }

    /** Where it was tried out; empty for what is no proposal. */
    Optional<String> page(Entry entry) {
        return asked(entry)
                .flatMap(asked -> Optional.ofNullable(asked.data().get("address")))
                .map(Object::toString);
    }

    /** The session that would move; empty when it concerns a document, or a session that is no more. */
    Optional<Move> move(Entry entry) {
        return asked(entry).filter(asked -> asked.type().equals(SESSION)).flatMap(asked -> {
            String[] meeting = text(asked, "meeting").split(" ", 2);
            LocalDate opens = LocalDate.parse(text(asked, "opens"));
            return meeting.length < 2
                    ? Optional.empty()
                    : meetings.session(meeting[0], meeting[1])
                            .flatMap(session -> meetings.body(meeting[0]).map(body -> new Move(body, session, opens)));
        });
    }

    /** The proposal that the entry is or answers. */
    private Optional<Entry> asked(Entry entry) {
        return entry.type().equals(ANSWER)
                ? journal.find(Long.parseLong(text(entry, "proposal")))
                : Optional.of(entry).filter(Proposals::isOne);
    }

    /** Documents officers of the duty station of the document, or of the body whose session would move. */
    private boolean decides(Entry entry, @Nullable Document document, Person person) {
        Optional<String> station = document == null
                ? move(entry).map(move -> move.body().dutyStation().code())
                : Optional.of(document.dates().station().code());
        return person.is(Role.OFFICER)
                && station.filter(code -> person.actingFrom(ORIGIN).serves(code))
                        .isPresent();
    }

    private boolean isSetAside(Entry entry) {
        String id = String.valueOf(entry.id());
        return journal.concerning(SUBJECT, Long.MAX_VALUE, MOST).stream()
                .anyMatch(each ->
                        each.type().equals(ANSWER) && text(each, "proposal").equals(id));
    }

    private boolean isPending(Entry entry) {
        LocalDate today = LocalDate.now(clock);
        return move(entry)
                .filter(move -> !move.opens().isBefore(today)
                        && !move.opens().equals(move.session().opens()))
                .isPresent();
    }

    private static boolean isPending(Entry entry, Document document) {
        Dates dates = document.dates();
        String issueBy = text(entry, "issueBy");
        boolean agreed = text(entry, "submitBy").equals(Objects.toString(dates.submitBy(), ""))
                && (issueBy.isEmpty() || issueBy.equals(Objects.toString(dates.issueBy(), "")));
        return document.stage().isOpen() && !agreed;
    }

    private static String text(Entry entry, String name) {
        return Objects.toString(entry.data().get(name), "");
    }
}
