/** The HTTP contract of this stage. */
@NullMarked
package org.hexaglot.translation.web;

import org.jspecify.annotations.NullMarked;
