/**
 * Checks of a translation segment by segment, before a reviser or a reader meets what is wrong: lost text and codes,
 * numbers, dates, symbols, terms, quotes and what was left over. A check suspects and a person decides; how often each
 * check was wrong is counted. May import {@code facts}, {@code content}, {@code document}, {@code translation} for the
 * segments, {@code reference} for terms, {@code journal}, {@code people} for names, {@code database}, {@code web} and
 * {@code kernel}.
 */
@NullMarked
package org.hexaglot.quality;

import org.jspecify.annotations.NullMarked;
