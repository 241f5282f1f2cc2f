/** Pages on which people choose what reaches them, and administrators what reaches others. */
@NullMarked
package org.hexaglot.notification.web;

import org.jspecify.annotations.NullMarked;
