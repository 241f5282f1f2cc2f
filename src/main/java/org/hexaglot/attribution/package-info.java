/** Who held a document on each of its days, told from the journal (domain.md, section 5). */
@NullMarked
package org.hexaglot.attribution;

import org.jspecify.annotations.NullMarked;
