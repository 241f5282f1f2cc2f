/** Tasks over HTTP, and their pages: mine, those I may claim, and the working page of each. */
@NullMarked
package org.hexaglot.inbox.web;

import org.jspecify.annotations.NullMarked;
