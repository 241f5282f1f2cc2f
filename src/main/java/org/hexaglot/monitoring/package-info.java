/**
 * Where everything stands: lists of documents, the board, indicators, live events. Read models that join several
 * features; nothing here changes a document. May import {@code document}, {@code inbox}, {@code journal},
 * {@code workflow}, {@code planning} and {@code kernel}.
 */
@NullMarked
package org.hexaglot.monitoring;

import org.jspecify.annotations.NullMarked;
