/** Hexaglot: from submission to simultaneous issuance in six languages. */
@NullMarked
package org.hexaglot;

import org.jspecify.annotations.NullMarked;
