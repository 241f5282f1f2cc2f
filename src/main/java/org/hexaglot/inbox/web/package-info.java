/** Tasks over HTTP. */
@NullMarked
package org.hexaglot.inbox.web;

import org.jspecify.annotations.NullMarked;
