package org.hexaglot.reference.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.Match;
import org.hexaglot.reference.MemorySource;
import org.jspecify.annotations.Nullable;

/** One translation offered. */
@Serdeable
record MatchBody(
        String kind,
        int likeness,
        int score,
        String language,
        String source,
        String target,
        String origin,
        @Nullable String symbol,
        @Nullable String document,
        @Nullable LocalDate dated,
        int paragraph) {

    static MatchBody of(Match match, Language source) {
        MemorySource from = match.unit().source();
        DocumentId document = from.document();
        return new MatchBody(
                match.kind().code(),
                match.likeness(),
                match.score(),
                match.target().code(),
                match.unit().text(source),
                match.text(),
                match.origin().code(),
                from.symbol(),
                document == null ? null : document.value(),
                from.dated(),
                from.ordinal());
    }
}
