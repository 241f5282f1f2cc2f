package org.hexaglot.management;

import org.hexaglot.monitoring.IndicatorFigures.Figure;

/** A figure beside that of the period before and of the same period a year before. */
public record Compared(Figure now, Figure before, Figure yearBefore) {}
