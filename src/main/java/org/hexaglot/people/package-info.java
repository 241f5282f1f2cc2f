/**
 * Who works in the conference service: persons, roles, language pairs, leave, and how they prove who they are. Imports
 * the kernel and the journal. Signing in over HTTP is in {@code login}, storage in {@code persistence}, the API in {@code web}.
 */
@NullMarked
package org.hexaglot.people;

import org.jspecify.annotations.NullMarked;
