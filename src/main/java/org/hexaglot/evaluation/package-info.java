/**
 * What a reviser finds in a sample of a finished translation, for the translator to learn from (domain.md, section 4).
 * Errors by category and severity give points per 1,000 words. Only the translator, the evaluator and the chief read
 * them; the journal tells that there was an evaluation and not how it went. May import {@code document}, {@code content},
 * {@code translation} for the segments, {@code planning} for the rules, {@code journal}, {@code people} for names,
 * {@code database}, {@code web} and {@code kernel}.
 */
@NullMarked
package org.hexaglot.evaluation;

import org.jspecify.annotations.NullMarked;
