/** What stands where, over HTTP. */
@NullMarked
package org.hexaglot.monitoring.web;

import org.jspecify.annotations.NullMarked;
