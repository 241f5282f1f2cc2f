/** What management publishes, in tables. */
@NullMarked
package org.hexaglot.management.persistence;

import org.jspecify.annotations.NullMarked;
