/** The public pages and addresses of issued documents. Imports the parent package and the web. */
@NullMarked
package org.hexaglot.issuance.web;

import org.jspecify.annotations.NullMarked;
