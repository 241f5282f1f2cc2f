/** Bodies, sessions and agenda items in MariaDB. */
@NullMarked
package org.hexaglot.planning.persistence;

import org.jspecify.annotations.NullMarked;
