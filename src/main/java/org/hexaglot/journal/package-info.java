/** The append-only log of every act and the outbox for whatever is told afterwards. May import {@code kernel}. */
@NullMarked
package org.hexaglot.journal;

import org.jspecify.annotations.NullMarked;
