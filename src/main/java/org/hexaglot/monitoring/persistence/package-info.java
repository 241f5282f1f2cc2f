/** Reads over many documents in MariaDB, each in a number of statements that does not depend on the rows. */
@NullMarked
package org.hexaglot.monitoring.persistence;

import org.jspecify.annotations.NullMarked;
