@NullMarked
package org.hexaglot.monitoring;

import org.jspecify.annotations.NullMarked;
