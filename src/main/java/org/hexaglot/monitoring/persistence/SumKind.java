package org.hexaglot.monitoring.persistence;

import java.util.Locale;
import java.util.stream.Stream;
import org.hexaglot.monitoring.DocumentQuestion;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.IndicatorQuestion.Cut;
import org.jspecify.annotations.Nullable;

/** What the key of a sum of a month is of. */
enum SumKind {
    /** Everything together. */
    ALL,
    LANGUAGE(Cut.LANGUAGE),
    BODY(Cut.BODY),
    SESSION(Cut.SESSION),
    DEPARTMENT(Cut.DEPARTMENT),
    CATEGORY(Cut.CATEGORY),
    /** How far documents came that were due for issuance. */
    FUNNEL,
    /** Calendar days of a holder. */
    DAYS,
    WORKING_DAYS,
    /** Why documents were issued late, with the languages they were held for as bits. */
    CAUSE;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final @Nullable Cut cut;

    SumKind() {
        this(null);
    }

    SumKind(@Nullable Cut cut) {
        this.cut = cut;
    }

    String code() {
        return code;
    }

    /** The cut whose keys these are; null where they are those of no cut. */
    @Nullable
    Cut cut() {
        return cut;
    }

    /** Of which sums the answer can be added up; null when documents must be looked at. Any question may name a station. */
    static @Nullable SumKind answering(IndicatorQuestion question) {
        DocumentQuestion asked = question.documents();
        boolean isOfDocuments = Stream.of(
                        asked.text(), asked.stage(), asked.language(), asked.session(), asked.concerning())
                .anyMatch(each -> each != null);
        if (isOfDocuments) {
            return null;
        }
        SumKind cut = ofCut(question.by());
        SumKind filter = ofFilter(asked);
        if (filter == ALL) {
            return cut;
        }
        return cut == ALL || cut == filter ? filter : null;
    }

    /** Stations and months stand with every sum. */
    private static SumKind ofCut(@Nullable Cut by) {
        return Stream.of(values())
                .filter(kind -> by != null && kind.cut == by)
                .findFirst()
                .orElse(ALL);
    }

    private static @Nullable SumKind ofFilter(DocumentQuestion asked) {
        SumKind filter = ALL;
        int filters = 0;
        if (asked.body() != null) {
            filter = BODY;
            filters++;
        }
        if (asked.department() != null) {
            filter = DEPARTMENT;
            filters++;
        }
        if (asked.category() != null) {
            filter = CATEGORY;
            filters++;
        }
        return filters > 1 ? null : filter;
    }

    /** The one key that is asked for, null for all of them. */
    @Nullable
    String only(DocumentQuestion asked) {
        return switch (this) {
            case BODY -> asked.body();
            case DEPARTMENT -> asked.department();
            case CATEGORY -> asked.category() == null ? null : asked.category().code();
            case ALL, LANGUAGE, SESSION, FUNNEL, DAYS, WORKING_DAYS, CAUSE -> null;
        };
    }
}
