/** What all pages share, told without a database. */
@NullMarked
package org.hexaglot.web;

import org.jspecify.annotations.NullMarked;
