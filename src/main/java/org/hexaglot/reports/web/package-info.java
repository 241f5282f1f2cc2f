/** Pages of the reports and their files. */
@NullMarked
package org.hexaglot.reports.web;

import org.jspecify.annotations.NullMarked;
