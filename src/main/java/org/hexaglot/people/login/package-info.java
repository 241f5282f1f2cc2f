/**
 * How a request becomes a person: bearer tokens, the session cookie, protection against forged requests, passwords.
 * Imports the parent package and Micronaut Security.
 */
@NullMarked
package org.hexaglot.people.login;

import org.jspecify.annotations.NullMarked;
