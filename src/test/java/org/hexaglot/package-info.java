/** Tests of the start, the stop and the clock. */
@NullMarked
package org.hexaglot;

import org.jspecify.annotations.NullMarked;
