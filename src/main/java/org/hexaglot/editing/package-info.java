/** The text is edited, queries go to the author and come back, agreed passages stay word for word. */
@NullMarked
package org.hexaglot.editing;

import org.jspecify.annotations.NullMarked;
