/** Writes Atom feeds; the one place that meets their library. */
@NullMarked
package org.hexaglot.notification.feed;

import org.jspecify.annotations.NullMarked;
