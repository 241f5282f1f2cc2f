/** The pages of management. */
@NullMarked
package org.hexaglot.management.web;

import org.jspecify.annotations.NullMarked;
