package org.hexaglot.content;

import java.util.List;

/**
 * Neighbouring changes for display.
 *
 * @param folded whether they are all unchanged and far from any change, so that a page may hide them behind their number
 */
public record Stretch(boolean folded, List<Change> changes) {
    public Stretch {
        changes = List.copyOf(changes);
    }
}
