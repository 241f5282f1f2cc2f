/** Documents, revisions and slots in MariaDB. */
@NullMarked
package org.hexaglot.document.persistence;

import org.jspecify.annotations.NullMarked;
