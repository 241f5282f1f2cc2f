/** What the outlook reads and keeps, in MariaDB. */
@NullMarked
package org.hexaglot.outlook.persistence;

import org.jspecify.annotations.NullMarked;
