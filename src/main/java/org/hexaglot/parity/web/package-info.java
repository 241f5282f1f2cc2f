/** The page of the six languages side by side and its endpoints. */
@NullMarked
package org.hexaglot.parity.web;

import org.jspecify.annotations.NullMarked;
