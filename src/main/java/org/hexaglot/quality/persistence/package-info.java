/** Findings of the checks in the database. */
@NullMarked
package org.hexaglot.quality.persistence;

import org.jspecify.annotations.NullMarked;
