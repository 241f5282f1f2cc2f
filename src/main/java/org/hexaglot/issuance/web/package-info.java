/** The HTTP contract of this stage. */
@NullMarked
package org.hexaglot.issuance.web;

import org.jspecify.annotations.NullMarked;
