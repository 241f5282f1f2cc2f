/** Reports as Word documents, written with Apache POI. */
@NullMarked
package org.hexaglot.reports.docx;

import org.jspecify.annotations.NullMarked;
