/** Pages and endpoints of what is foreseen. */
@NullMarked
package org.hexaglot.outlook.web;

import org.jspecify.annotations.NullMarked;
