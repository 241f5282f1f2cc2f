/** Persons and their credentials in MariaDB. Imports the parent package and {@code database}. */
@NullMarked
package org.hexaglot.people.persistence;

import org.jspecify.annotations.NullMarked;
