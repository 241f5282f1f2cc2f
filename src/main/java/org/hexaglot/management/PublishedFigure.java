package org.hexaglot.management;

import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.statistics.Indicator;

/**
 * A figure of an edition.
 *
 * @param cut what the figures were cut by, such as {@code station}; empty for the whole
 * @param key what of it, such as {@code geneva}; {@code all} for the whole
 */
public record PublishedFigure(String cut, String key, Indicator indicator, Figure figure) {}
