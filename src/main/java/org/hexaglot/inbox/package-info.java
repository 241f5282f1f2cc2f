/**
 * My tasks across all stages: who may see, claim, give back, assign and complete what the engine opened. A stage takes
 * part by offering a {@code TaskHandler}; the inbox imports no stage. May import {@code kernel}, {@code database},
 * {@code planning}, {@code document}, {@code journal}, {@code workflow}.
 */
@NullMarked
package org.hexaglot.inbox;

import org.jspecify.annotations.NullMarked;
