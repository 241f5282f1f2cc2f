/**
 * What will be late and what would save it: open documents walk through the days of the people who work on them. The
 * walk itself ({@link org.hexaglot.outlook.Walk}) is pure. May import {@code kernel}, {@code planning}, {@code document},
 * {@code people}, {@code journal} and {@code database}.
 */
@NullMarked
package org.hexaglot.outlook;

import org.jspecify.annotations.NullMarked;
