package org.hexaglot.content;

import java.util.List;

/** What happened to one paragraph between two texts, in the order in which both are read. */
public record Change(Kind kind, List<Piece> pieces) {
    /** What happened to the paragraph as a whole. */
    public enum Kind {
        EQUAL,
        CHANGED,
        INSERTED,
        DELETED
    }

    public Change {
        pieces = List.copyOf(pieces);
    }

    static Change of(Kind kind, Piece.Kind piece, String text) {
        return new Change(kind, List.of(new Piece(piece, text)));
    }

    /** The paragraph as it was, empty when it is new. */
    public String before() {
        return without(Piece.Kind.INSERTED);
    }

    /** The paragraph as it is, empty when it is gone. */
    public String after() {
        return without(Piece.Kind.DELETED);
    }

    private String without(Piece.Kind kind) {
        StringBuilder text = new StringBuilder();
        pieces.stream().filter(piece -> piece.kind() != kind).map(Piece::text).forEach(text::append);
        return text.toString();
    }
}
