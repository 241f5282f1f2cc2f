/** Complaints in tables. */
@NullMarked
package org.hexaglot.complaint.persistence;

import org.jspecify.annotations.NullMarked;
