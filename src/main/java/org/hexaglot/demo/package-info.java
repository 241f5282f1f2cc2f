/**
 * The demonstration: a session of documents written for this project, in six languages and in every state, with all
 * dates relative to the day on which it is loaded. Text and scenario are data under {@code resources/demo}; this package
 * reads them, says when what happened, and makes the files. May import every feature; nothing imports it.
 */
@NullMarked
package org.hexaglot.demo;

import org.jspecify.annotations.NullMarked;
