/** Keeps content in a folder, each file under its own hash. Imports {@code content} and the kernel. */
@NullMarked
package org.hexaglot.content.store;

import org.jspecify.annotations.NullMarked;
