/** The API of persons and access tokens. Imports the parent package and Micronaut HTTP. */
@NullMarked
package org.hexaglot.people.web;

import org.jspecify.annotations.NullMarked;
