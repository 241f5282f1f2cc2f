package org.hexaglot.attribution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Writes down who has it, one after another, without a gap while it runs. */
final class Track {
    private final @Nullable Language language;
    private final List<Span> spans = new ArrayList<>();
    private @Nullable Holder holder;
    private Instant since = Instant.EPOCH;

    Track(@Nullable Language language) {
        this.language = language;
    }

    @Nullable
    Holder holder() {
        return holder;
    }

    /** From now on somebody else has it. */
    void pass(Holder next, Instant at) {
        if (next != holder) {
            end(at);
            holder = next;
            since = at;
        }
    }

    /** Nobody has it any more. */
    void end(Instant at) {
        if (holder != null && since.isBefore(at)) {
            spans.add(new Span(holder, language, since, at));
        }
        holder = null;
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }
}
