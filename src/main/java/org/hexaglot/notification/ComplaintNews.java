package org.hexaglot.notification;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexaglot.complaint.Complaint;
import org.hexaglot.complaint.ComplaintRights;
import org.hexaglot.complaint.Complaints;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.journal.Entry;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Complaints about issued versions: those who answer are told while one waits, and then who made it, who needs no right in
 * the document for that, since whoever reads what is issued may complain of it.
 */
@Singleton
final class ComplaintNews {
    private static final String ORIGIN = "notification";

    private final Complaints complaints;
    private final ComplaintRights rights;

    ComplaintNews(Complaints complaints, ComplaintRights rights) {
        this.complaints = complaints;
        this.rights = rights;
    }

    /** Whom it concerns; may name some who cannot be reached. */
    Stream<PersonId> concerned(Entry entry, Document document, Staff.Present staff) {
        if (isAnswer(entry)) {
            return Stream.of(new PersonId(recipient(entry)));
        }
        return staff.all().stream()
                .filter(person -> answers(person, document, entry.language()))
                .map(Person::id);
    }

    /** Whether this is the answer to what this person said. */
    static boolean isAnswerTo(Person person, Entry entry) {
        return isAnswer(entry) && recipient(entry).equals(person.id().value());
    }

    /** Whether this person is still to be told of it. */
    boolean isNews(Entry entry, Document document, Person person) {
        Optional<Complaint> present =
                entry.data().get("complaint") instanceof Number id ? complaints.find(id.longValue()) : Optional.empty();
        return present.filter(complaint -> isAnswer(entry)
                        ? !complaint.isOpen() && complaint.madeBy().equals(person.id())
                        : complaint.isOpen() && answers(person, document, complaint.language()))
                .isPresent();
    }

    /** Its page; empty for what is none. */
    static Optional<String> page(Entry entry) {
        return entry.data().get("complaint") == null
                ? Optional.empty()
                : Optional.of(Objects.toString(entry.data().get("address"), ""));
    }

    private boolean answers(Person person, Document document, @Nullable Language language) {
        return language != null && rights.mayAnswer(person.actingFrom(ORIGIN), document, language);
    }

    private static boolean isAnswer(Entry entry) {
        return entry.type().equals(Kind.ComplaintAnswered.name());
    }

    private static String recipient(Entry entry) {
        return Objects.toString(entry.data().get("recipient"), "");
    }
}
