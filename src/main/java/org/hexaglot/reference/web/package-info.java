/**
 * The memory, the concordance, terminology and the match analysis of a document, over HTTP and as pages. Imports the parent
 * package and whatever pages need.
 */
@NullMarked
package org.hexaglot.reference.web;

import org.jspecify.annotations.NullMarked;
