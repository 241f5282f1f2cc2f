/** The journal in MariaDB. */
@NullMarked
package org.hexaglot.journal.persistence;

import org.jspecify.annotations.NullMarked;
