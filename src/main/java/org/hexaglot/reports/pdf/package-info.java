/** Reports as PDF, laid out by Apache FOP with the fonts of the machine. */
@NullMarked
package org.hexaglot.reports.pdf;

import org.jspecify.annotations.NullMarked;
