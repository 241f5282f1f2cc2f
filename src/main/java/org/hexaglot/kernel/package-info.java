/**
 * Words that everyone shares: languages, ids, roles, refusals, events. Imports nothing of Hexaglot and stays small.
 */
@NullMarked
package org.hexaglot.kernel;

import org.jspecify.annotations.NullMarked;
