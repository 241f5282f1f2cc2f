/** The document, its revisions and language versions, its symbols, and the repository port that keeps them. */
@NullMarked
package org.hexaglot.document;

import org.jspecify.annotations.NullMarked;
