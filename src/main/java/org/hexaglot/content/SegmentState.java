package org.hexaglot.content;

import java.util.Locale;

/** How far the translation of a segment is, as in XLIFF 2; in rising order. */
public enum SegmentState {
    INITIAL,
    TRANSLATED,
    REVIEWED,
    FINAL;

    /** As written in files and data: {@code initial translated reviewed final}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SegmentState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public SegmentState atLeast(SegmentState least) {
        return compareTo(least) < 0 ? least : this;
    }
}
