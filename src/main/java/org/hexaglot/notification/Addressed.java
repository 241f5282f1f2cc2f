package org.hexaglot.notification;

import org.hexaglot.people.Person;

/** Somebody who is to be told something. */
record Addressed(Person person, Cause cause) {}
