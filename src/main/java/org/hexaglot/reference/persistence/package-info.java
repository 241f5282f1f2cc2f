/** The memory and the terminology in MariaDB. Imports the parent package and the database. */
@NullMarked
package org.hexaglot.reference.persistence;

import org.jspecify.annotations.NullMarked;
