/** Queries of what is issued. Imports the parent package and the database. */
@NullMarked
package org.hexaglot.issuance.persistence;

import org.jspecify.annotations.NullMarked;
