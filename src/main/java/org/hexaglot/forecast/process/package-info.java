/** What the engine calls in this stage: each delegate reads the business key, calls one desk method and ends. */
@NullMarked
package org.hexaglot.forecast.process;

import org.jspecify.annotations.NullMarked;
