/** The HTTP contract of this stage. */
@NullMarked
package org.hexaglot.forecast.web;

import org.jspecify.annotations.NullMarked;
