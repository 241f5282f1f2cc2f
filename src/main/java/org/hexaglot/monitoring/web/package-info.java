/**
 * What stands where, over HTTP and as pages: the board, and the page of a document, which shows what all stages did and
 * calls their desks for each act. May import every feature; nothing imports it.
 */
@NullMarked
package org.hexaglot.monitoring.web;

import org.jspecify.annotations.NullMarked;
