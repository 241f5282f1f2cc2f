/**
 * Ports to the process engine: what the desks say to it and what it tells the inbox. The engine decides what happens
 * next, who is asked and when; what is true of a document it never knows. May import {@code kernel}.
 */
@NullMarked
package org.hexaglot.workflow;

import org.jspecify.annotations.NullMarked;
