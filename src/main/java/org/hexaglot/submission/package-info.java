/** The manuscript comes in, is checked for mandate and length, and is accepted, returned or given a waiver. */
@NullMarked
package org.hexaglot.submission;

import org.jspecify.annotations.NullMarked;
