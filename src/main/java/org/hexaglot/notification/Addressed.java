package org.hexaglot.notification;

import org.hexaglot.people.Person;

/**
 * Somebody who is to be told something.
 *
 * @param held whether they had the document in hand, and so may know of it whatever their rights are by now
 */
record Addressed(Person person, Cause cause, boolean held) {
    Addressed(Person person, Cause cause) {
        this(person, cause, false);
    }
}
