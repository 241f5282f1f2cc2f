/** Each language version is prepared, translated, revised, processed and proofread. */
@NullMarked
package org.hexaglot.translation;

import org.jspecify.annotations.NullMarked;
