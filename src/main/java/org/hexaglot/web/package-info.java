/**
 * What every page and every answer share: languages of the user interface, layout, problems, paging, entity tags.
 * Imports the kernel and Micronaut's HTTP server only; features import this package, never the other way round.
 */
@NullMarked
package org.hexaglot.web;

import org.jspecify.annotations.NullMarked;
