package org.hexaglot.quality;

import java.util.List;

/**
 * Something that a check suspects in a segment.
 *
 * @param source where, in the letters of the source
 * @param target where, in the letters of the translation
 * @param hint what is expected or missing, in the language of the translation; empty when the places tell it
 */
public record Alarm(CheckKind kind, List<Spot> source, List<Spot> target, String hint) {
    public Alarm {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    static Alarm inSource(CheckKind kind, Spot spot, String hint) {
        return new Alarm(kind, List.of(spot), List.of(), hint);
    }

    static Alarm inTarget(CheckKind kind, List<Spot> spots) {
        return new Alarm(kind, List.of(), spots, "");
    }

    static Alarm whole(CheckKind kind, String hint) {
        return new Alarm(kind, List.of(), List.of(), hint);
    }
}
