@NullMarked
package org.hexaglot.monitoring.web;

import org.jspecify.annotations.NullMarked;
