/** The HTTP contract of this stage. */
@NullMarked
package org.hexaglot.submission.web;

import org.jspecify.annotations.NullMarked;
