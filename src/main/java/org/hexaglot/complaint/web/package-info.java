/** The pages of complaints and their endpoints. */
@NullMarked
package org.hexaglot.complaint.web;

import org.jspecify.annotations.NullMarked;
