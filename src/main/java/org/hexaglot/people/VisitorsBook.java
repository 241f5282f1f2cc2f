package org.hexaglot.people;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.PersonId;

/**
 * Journals who came in, who went out and who tried in vain, in the transaction of the caller. Visitors cannot fill the
 * journal: only failures for people who exist are told, and of a row of them the first, second, fourth, eighth and so on.
 */
@Singleton
final class VisitorsBook {
    private static final int LONGEST_ORIGIN = 64;

    private final Journal journal;
    private final People people;

    VisitorsBook(Journal journal, People people) {
        this.journal = journal;
        this.people = people;
    }

    void signedIn(PersonId person, String address) {
        journal.record(somebody(person, address), PersonEvent.of(person, PersonEvent.Kind.SignedIn));
    }

    void signedOut(PersonId person, String address) {
        journal.record(somebody(person, address), PersonEvent.of(person, PersonEvent.Kind.SignedOut));
    }

    /**
     * A wrong password. The service itself is named as who noted it: who tried is not known.
     *
     * @param failures how many there have been in a row, this one included
     */
    void failed(PersonId person, int failures, String address) {
        if (Integer.bitCount(failures) == 1 && people.find(person).isPresent()) {
            PersonEvent event =
                    PersonEvent.of(person, PersonEvent.Kind.SignInFailed).with("failures", failures);
            journal.record(somebody(PersonId.SYSTEM, address), event);
        }
    }

    private static Actor somebody(PersonId person, String address) {
        String origin = address.length() > LONGEST_ORIGIN ? address.substring(0, LONGEST_ORIGIN) : address;
        return new Actor(person, Set.of(), Set.of(), Map.of(), origin);
    }
}
