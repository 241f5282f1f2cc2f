/** Hands mail over by SMTP; the one place that meets Jakarta Mail. */
@NullMarked
package org.hexaglot.notification.mail;

import org.jspecify.annotations.NullMarked;
