/** Open tasks in MariaDB, read by index whatever their number. */
@NullMarked
package org.hexaglot.inbox.persistence;

import org.jspecify.annotations.NullMarked;
