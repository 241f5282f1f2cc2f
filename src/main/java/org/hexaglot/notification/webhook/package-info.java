/** Calls webhooks; the one place that meets the HTTP client. */
@NullMarked
package org.hexaglot.notification.webhook;

import org.jspecify.annotations.NullMarked;
