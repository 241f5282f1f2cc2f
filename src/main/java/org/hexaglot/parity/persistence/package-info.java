/** Keeps in the database what comparisons found. */
@NullMarked
package org.hexaglot.parity.persistence;

import org.jspecify.annotations.NullMarked;
