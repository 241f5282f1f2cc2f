/**
 * Where everything stands: lists of documents, the board, indicators, live events, and the one answer that tells of a
 * document. Read models that join several features; nothing here changes a document. May import {@code document},
 * {@code inbox}, {@code journal}, {@code statistics}, {@code workflow}, {@code content}, {@code planning}, {@code web} and {@code kernel}.
 *
 * <p>How indicators are counted stands with {@code statistics.Outcomes}. Figures count the documents that the person who
 * asks may read, so that the rows behind a figure are always as many as the figure says.
 */
@NullMarked
package org.hexaglot.monitoring;

import org.jspecify.annotations.NullMarked;
