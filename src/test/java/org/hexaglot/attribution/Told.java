package org.hexaglot.attribution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.journal.Entry;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A journal of one document as it is told in a test. */
final class Told {
    private static final DocumentId DOCUMENT = new DocumentId("01jl9n8f9023mbij6rt42j6eti");

    private final List<Entry> entries = new ArrayList<>();
    private Instant now;

    private Told(Instant now) {
        this.now = now;
    }

    static Told from(String instant) {
        return new Told(Instant.parse(instant));
    }

    Told at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    Told at(Instant instant) {
        now = instant;
        return this;
    }

    Told that(Kind kind) {
        return that(kind, null, Map.of());
    }

    Told that(Kind kind, Language language) {
        return that(kind, language, Map.of());
    }

    Told task(Kind kind, String task, @Nullable Language language) {
        return that(kind, language, Map.of("task", task));
    }

    private Told that(Kind kind, @Nullable Language language, Map<String, Object> data) {
        entries.add(new Entry(
                entries.size() + 1L, now, kind.name(), new PersonId("somebody"), "", DOCUMENT, null, language, data));
        return this;
    }

    Tracks tracks(Language original) {
        Tracks tracks = new Tracks(original, language -> language == Language.AR);
        entries.forEach(tracks::follow);
        tracks.stop(now);
        return tracks;
    }
}
