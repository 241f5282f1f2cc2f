/**
 * What translators lean on: the translation memory fed by every issued document, reference documents, terminology and
 * the search of concordances. The database holds the truth; {@code reference.lucene} derives a search index from it
 * that can be built anew at any time. May import the kernel, {@code content}, {@code document}, {@code journal}; no
 * stage.
 */
@NullMarked
package org.hexaglot.reference;

import org.jspecify.annotations.NullMarked;
