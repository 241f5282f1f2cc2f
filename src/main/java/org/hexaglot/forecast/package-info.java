/** The first stage: documents are forecast, their slots agreed, their dates planned anew when meetings move; also languages added or waived, and withdrawal. */
@NullMarked
package org.hexaglot.forecast;

import org.jspecify.annotations.NullMarked;
