/** Preparations and segments in MariaDB. */
@NullMarked
package org.hexaglot.translation.persistence;

import org.jspecify.annotations.NullMarked;
