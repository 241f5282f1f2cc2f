/** Tests of the database's start and end, and the database that the other tests use. */
@NullMarked
package org.hexaglot.database;

import org.jspecify.annotations.NullMarked;
