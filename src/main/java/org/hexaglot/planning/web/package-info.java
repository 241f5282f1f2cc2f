/** The page of the rules in force. Imports the parent package and the web. */
@NullMarked
package org.hexaglot.planning.web;

import org.jspecify.annotations.NullMarked;
