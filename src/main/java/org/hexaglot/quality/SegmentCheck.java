package org.hexaglot.quality;

import java.util.function.Consumer;

/** A check that looks at one translated segment by itself. */
interface SegmentCheck {
    void check(Pair pair, Consumer<Alarm> alarms);
}
