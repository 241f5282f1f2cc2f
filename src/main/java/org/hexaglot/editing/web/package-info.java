/** The HTTP contract of this stage. */
@NullMarked
package org.hexaglot.editing.web;

import org.jspecify.annotations.NullMarked;
