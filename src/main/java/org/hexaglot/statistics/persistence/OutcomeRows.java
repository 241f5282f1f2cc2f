package org.hexaglot.statistics.persistence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hexaglot.document.Document;
import org.hexaglot.document.Issuance.Relation;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.Considered;
import org.hexaglot.statistics.Figures;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.statistics.Outcome;
import org.jspecify.annotations.Nullable;

/** The outcomes of a document as rows, in the order of the columns in the statement that inserts them. */
final class OutcomeRows {
    private static final Considered NOWHERE = new Considered("", "", null);

    private OutcomeRows() {}

    /** One row for each session that considers the document. */
    static void add(Figures figures, List<@Nullable Object[]> rows) {
        Document document = figures.document();
        List<Considered> meetings = document.metadata().considered().stream()
                .map(each -> new Considered(each.body(), each.session(), null))
                .distinct()
                .toList();
        List<Considered> places = meetings.isEmpty() ? List.of(NOWHERE) : meetings;
        for (Outcome outcome : figures.outcomes()) {
            Set<String> bodies = new HashSet<>();
            for (int position = 0; position < places.size(); position++) {
                Considered place = places.get(position);
                rows.add(outcome(document, outcome, place, position, bodies.add(place.body())));
            }
        }
    }

    private static @Nullable Object[] outcome(
            Document document, Outcome outcome, Considered place, int position, boolean firstOfBody) {
        boolean isSomewhere = place != NOWHERE;
        boolean isIssuance = outcome.indicator() == Indicator.SIMULTANEITY;
        int translated = isIssuance ? languages(document, version -> version.translator() != null) : 0;
        return new @Nullable Object[] {
            outcome.indicator().ordinal(),
            outcome.dueOn(),
            document.id().value(),
            position,
            isSomewhere ? place.body() : null,
            isSomewhere ? place.session() : null,
            firstOfBody,
            document.dates().station().code(),
            document.metadata().department(),
            document.metadata().category().code(),
            document.stage().code(),
            document.metadata().distribution().code(),
            document.metadata().submitter().value(),
            outcome.doneOn(),
            outcome.met(),
            bits(outcome.languagesDue()),
            bits(outcome.languagesDone()),
            bits(outcome.languagesMet()),
            isIssuance ? document.submission().words() : null,
            translated,
            translated & languages(document, LanguageVersion::selfRevised),
            translated & languages(document, version -> !version.inHouse()),
            isIssuance && document.issuance().relation() == Relation.CORRIGENDUM
        };
    }

    static int languages(Document document, Predicate<LanguageVersion> asked) {
        return bits(document.languages().values().stream()
                .filter(LanguageVersion::isRequired)
                .filter(asked)
                .map(LanguageVersion::language)
                .toList());
    }

    static int bits(Collection<Language> languages) {
        return languages.stream().mapToInt(language -> 1 << language.ordinal()).reduce(0, (some, one) -> some | one);
    }
}
