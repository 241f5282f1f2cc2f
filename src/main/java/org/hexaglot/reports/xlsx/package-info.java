/** Reports as workbooks, written with Apache POI. */
@NullMarked
package org.hexaglot.reports.xlsx;

import org.jspecify.annotations.NullMarked;
