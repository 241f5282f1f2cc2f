package org.hexaglot.management;

import java.util.List;
import org.hexaglot.monitoring.Breakdown;
import org.hexaglot.monitoring.IndicatorFigures;

/**
 * What takes longest to count of a period and moves slowest.
 *
 * @param trend issuance of the last quarters, the earliest first
 */
record Background(List<IndicatorFigures> trend, Breakdown.Days days, Breakdown.Causes causes, Work work) {}
