/**
 * Where everything stands: lists of documents, the board, indicators, live events, and the one answer that tells of a
 * document. Read models that join several features; nothing here changes a document. May import {@code document},
 * {@code inbox}, {@code journal}, {@code workflow}, {@code content}, {@code planning}, {@code web} and {@code kernel}.
 *
 * <h2>How indicators are counted</h2>
 *
 * <p>A document counts in the period in which something was due, and it counts as soon as the outcome is known: when it
 * was done, or when the due day has ended at the duty station. A period that is over therefore never changes any more,
 * except by documents that are withdrawn or whose slot is agreed anew; one that runs is provisional. Withdrawn documents
 * do not count. Days are those of the duty station.
 *
 * <ul>
 *   <li>submission: due on the slot date. Met by a manuscript that came until the end of that day. A manuscript that was
 *       returned has not come. A document that was submitted before it had a slot does not count.
 *   <li>processing: counts documents submitted on time and within the word limit (a waiver does not make a text shorter).
 *       Due 28 calendar days after the day of submission: the mandate says four weeks, and weeks are calendar weeks of the
 *       station; the 20 working days of the time frames plan the work and do not measure it. Met when issued until then.
 *   <li>issuance: due on the issue-by day: six weeks before the anchor for documents under that rule, the day of their
 *       own mandated time frame for others, and for all of them the day last agreed in a slot. It is the day on which
 *       standings are built, so that a document shown as issued late is counted as late. Met when issued until then.
 *   <li>issuance, conditional: the same, of documents submitted on time and within the limit.
 *   <li>simultaneity: counts in the period of issuance, of documents issued. Met when all required languages came out in
 *       one act.
 * </ul>
 *
 * <p>Cut by language, each required language version counts by itself, with its own day of issuance. Cut by body or
 * session, a document counts for each that considers it. Figures count the documents that the person who asks may read,
 * so that the rows behind a figure are always as many as the figure says.
 */
@NullMarked
package org.hexaglot.monitoring;

import org.jspecify.annotations.NullMarked;
