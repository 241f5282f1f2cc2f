/**
 * Reports for people who sit in meetings: where the documents of a session stand, and what a quarter came to. A report
 * is made once, in words of its reader, and laid out as a page, on paper or in a sheet, so that all of them say the
 * same. May import {@code document}, {@code attribution}, {@code monitoring} for who may see what, {@code outlook} for
 * when what is late will come, {@code statistics}, {@code planning}, {@code content} for names of files, {@code web} and
 * {@code kernel}.
 */
@NullMarked
package org.hexaglot.reports;

import org.jspecify.annotations.NullMarked;
