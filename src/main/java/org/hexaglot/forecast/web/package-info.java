/** The pages of planning: forecasts, sessions with their agendas, the calendar, the rules. Imports the parent package and the web. */
@NullMarked
package org.hexaglot.forecast.web;

import org.jspecify.annotations.NullMarked;
