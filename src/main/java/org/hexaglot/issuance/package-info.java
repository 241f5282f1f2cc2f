/** All languages are released in one act; afterwards corrigenda, revisions and reissues. */
@NullMarked
package org.hexaglot.issuance;

import org.jspecify.annotations.NullMarked;
