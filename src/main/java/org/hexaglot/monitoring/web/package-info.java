/**
 * The board and the page of a document, which show what all stages did and call their desks for each act. May import
 * every feature; nothing imports it.
 */
@NullMarked
package org.hexaglot.monitoring.web;

import org.jspecify.annotations.NullMarked;
