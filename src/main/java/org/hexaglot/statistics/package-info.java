/**
 * Figures about many documents, made from the journal: who met what was due, how long each step took, whose the days were.
 * A follower keeps them up to the last second; a rebuild makes the same of them from nothing. May import
 * {@code attribution}, {@code document}, {@code journal}, {@code planning}, {@code database} and {@code kernel}.
 */
@NullMarked
package org.hexaglot.statistics;

import org.jspecify.annotations.NullMarked;
