/**
 * The one database: SQL on the connection of the surrounding transaction, races that are tried again, and the embedded
 * MariaDB that a newcomer need not install. May import {@code kernel}.
 */
@NullMarked
package org.hexaglot.database;

import org.jspecify.annotations.NullMarked;
