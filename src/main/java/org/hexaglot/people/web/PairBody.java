package org.hexaglot.people.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** One direction of work in JSON: from the source language into the target language. */
@Serdeable
record PairBody(@Nullable String source, @Nullable String target) {
    static List<PairBody> of(Map<Language, Set<Language>> pairs) {
        return pairs.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(source ->
                                new PairBody(source.code(), entry.getKey().code())))
                .toList();
    }

    static Map<Language, Set<Language>> read(List<PairBody> bodies) {
        Map<Language, Set<Language>> pairs = new EnumMap<>(Language.class);
        for (PairBody body : bodies) {
            if (body.source() == null || body.target() == null) {
                throw Refusal.invalid("invalid-person").field("pairs", "pair-incomplete");
            }
            pairs.computeIfAbsent(Language.of(body.target()), target -> EnumSet.noneOf(Language.class))
                    .add(Language.of(body.source()));
        }
        return pairs;
    }
}
