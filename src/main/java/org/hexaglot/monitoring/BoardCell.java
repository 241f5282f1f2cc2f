package org.hexaglot.monitoring;

import java.time.Instant;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One step of one document on the board.
 *
 * @param state {@code awaited active queried waiting held done issued withdrawn not-required}, or the state of a language
 * @param holder who has it in hand, null while nobody has
 * @param dueAt when it is due, null when done or without date
 * @param standing code of how it stands ({@code on-track at-risk late held issued-on-time issued-late}); null where
 *     there is nothing to do
 * @param since when it opened
 * @param words to be worked on
 * @param task id of its open task
 */
public record BoardCell(
        String state,
        @Nullable PersonId holder,
        @Nullable Instant dueAt,
        @Nullable String standing,
        @Nullable Instant since,
        @Nullable Integer words,
        @Nullable String task) {
    static BoardCell plain(String state, @Nullable String standing) {
        return new BoardCell(state, null, null, standing, null, null, null);
    }

    static BoardCell due(String state, @Nullable Instant dueAt, @Nullable String standing) {
        return new BoardCell(state, null, dueAt, standing, null, null, null);
    }
}
