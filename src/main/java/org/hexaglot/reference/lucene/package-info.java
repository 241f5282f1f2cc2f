/** The search index of the memory and the stems of words. Imports the parent package, the kernel and Lucene. */
@NullMarked
package org.hexaglot.reference.lucene;

import org.jspecify.annotations.NullMarked;
