package org.hexaglot.content;

/** A stretch of a paragraph that stayed, came or went. The pieces of a paragraph in order, less those deleted, are its new text. */
public record Piece(Kind kind, String text) {
    /** What happened to the stretch. */
    public enum Kind {
        EQUAL,
        INSERTED,
        DELETED
    }
}
