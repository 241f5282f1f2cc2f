/** Tests of the people. */
@NullMarked
package org.hexaglot.people;

import org.jspecify.annotations.NullMarked;
