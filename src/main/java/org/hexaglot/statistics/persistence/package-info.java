/** The figures in tables. */
@NullMarked
package org.hexaglot.statistics.persistence;

import org.jspecify.annotations.NullMarked;
