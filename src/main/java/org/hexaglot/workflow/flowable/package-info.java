/** Flowable behind the {@code workflow} ports: one database, one connection, one transaction with the domain. */
@NullMarked
package org.hexaglot.workflow.flowable;

import org.jspecify.annotations.NullMarked;
