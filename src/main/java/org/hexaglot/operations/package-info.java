/**
 * What operators ask of the service: whether engine, documents, inbox and files tell the same. Reads what several
 * features keep and changes nothing. May import {@code kernel}, {@code database}, {@code document}, {@code workflow},
 * {@code inbox} and {@code content}.
 */
@NullMarked
package org.hexaglot.operations;

import org.jspecify.annotations.NullMarked;
