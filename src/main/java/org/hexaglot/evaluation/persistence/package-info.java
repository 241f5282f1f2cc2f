/** Evaluations in the database. */
@NullMarked
package org.hexaglot.evaluation.persistence;

import org.jspecify.annotations.NullMarked;
