/**
 * What a head of conference services looks at for three minutes: the rates of a period with what stands behind them. May
 * import {@code monitoring}, {@code statistics}, {@code attribution}, {@code document}, {@code planning}, {@code web} and
 * {@code kernel}.
 */
@NullMarked
package org.hexaglot.management;

import org.jspecify.annotations.NullMarked;
