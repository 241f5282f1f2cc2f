/** Tests of the people: web. */
@NullMarked
package org.hexaglot.people.web;

import org.jspecify.annotations.NullMarked;
