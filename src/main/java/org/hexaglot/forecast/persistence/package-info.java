/** Queries of the calendar. Imports the parent package and the database. */
@NullMarked
package org.hexaglot.forecast.persistence;

import org.jspecify.annotations.NullMarked;
