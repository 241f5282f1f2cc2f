/** Operations over HTTP, for administrators. */
@NullMarked
package org.hexaglot.operations.web;

import org.jspecify.annotations.NullMarked;
