/** The page of the checks of a translation and its endpoints. */
@NullMarked
package org.hexaglot.quality.web;

import org.jspecify.annotations.NullMarked;
