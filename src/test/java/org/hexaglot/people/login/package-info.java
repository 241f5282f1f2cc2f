/** Tests of the people: login. */
@NullMarked
package org.hexaglot.people.login;

import org.jspecify.annotations.NullMarked;
