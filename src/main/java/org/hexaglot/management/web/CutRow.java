package org.hexaglot.management.web;

import org.hexaglot.monitoring.IndicatorFigures;
import org.hexaglot.web.Ranked;

/**
 * The figures of one body, one month, or whatever they are cut by.
 *
 * @param rank the smallest comes first, whatever letter the name begins with
 */
public record CutRow(long rank, KeyName name, IndicatorFigures figures) {
    Ranked inOrder() {
        return new Ranked(Math.toIntExact(rank), name.toString());
    }

    public String key() {
        return figures.key();
    }
}
