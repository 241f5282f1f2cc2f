/**
 * Whether the language versions of a document say the same (domain.md, section 7): numbers, dates, symbols, paragraph
 * numbers, headings, footnotes, tables and agreed passages. Reads and compares, and closes a gate of issuance while something differs;
 * changes no document. May import {@code facts}, {@code document}, {@code content}, {@code issuance} for the port
 * of the gate, {@code reference} for what was issued before, {@code journal}, {@code people} for names, {@code database}, {@code web} and {@code kernel}.
 */
@NullMarked
package org.hexaglot.parity;

import org.jspecify.annotations.NullMarked;
