package org.hexaglot.translation;

import org.hexaglot.content.BilingualText.Segment;
import org.hexaglot.content.Paragraph;
import org.hexaglot.content.SegmentDelta.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A segment of a source revision as it is kept.
 *
 * @param position from 0, in the order of work
 * @param unit the id of its paragraph
 * @param lead what stands before it in its paragraph, for the first one; else empty
 * @param before coded text of what it was in the source before, when it changed
 */
public record SourceSegment(
        int position,
        String unit,
        String part,
        Paragraph.Kind kind,
        String lead,
        Segment segment,
        Origin origin,
        @Nullable String before) {}
