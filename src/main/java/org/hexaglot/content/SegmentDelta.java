package org.hexaglot.content;

import java.util.ArrayList;
import java.util.List;
import org.hexaglot.content.Change.Kind;
import org.jspecify.annotations.Nullable;

/** What became of the segments of a text in its next version: which stayed, which changed and from what, which are new. */
public final class SegmentDelta {
    private SegmentDelta() {}

    /** How a segment of the new version comes from the old one. */
    public enum Origin {
        SAME,
        CHANGED,
        ADDED
    }

    /**
     * One segment of the new version.
     *
     * @param before its place in the old version, or null when it is new
     */
    public record Step(Origin origin, @Nullable Integer before) {}

    /** One step for each segment of the new version, found by text and neighbourhood. */
    public static List<Step> between(List<String> before, List<String> after) {
        List<Step> steps = new ArrayList<>();
        int old = 0;
        for (Change change : TextComparison.compare(before, after)) {
            if (change.kind() == Kind.INSERTED) {
                steps.add(new Step(Origin.ADDED, null));
            } else if (change.kind() == Kind.DELETED) {
                old++;
            } else {
                steps.add(new Step(change.kind() == Kind.EQUAL ? Origin.SAME : Origin.CHANGED, old));
                old++;
            }
        }
        return steps;
    }
}
