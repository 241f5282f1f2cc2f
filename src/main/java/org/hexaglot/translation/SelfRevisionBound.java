package org.hexaglot.translation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hexaglot.database.Sql;
import org.hexaglot.document.Document;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.people.Directory;
import org.hexaglot.planning.Rules;
import org.hexaglot.planning.SelfRevision;

/**
 * Self-revision is bounded (domain.md, section 4): the translator must be entitled to it, the text must not be too long,
 * and of the versions of the language issued in the last twelve months no more than the benchmark share was
 * self-revised. The share counts once at least twenty versions were issued.
 */
@Singleton
final class SelfRevisionBound {
    private static final int LEAST_ISSUED = 20;
    private static final int DAYS = 365;

    private final Sql sql;
    private final Rules rules;
    private final Directory directory;
    private final Clock clock;

    SelfRevisionBound(Sql sql, Rules rules, Directory directory, Clock clock) {
        this.sql = sql;
        this.rules = rules;
        this.directory = directory;
        this.clock = clock;
    }

    void check(Actor actor, Document document, Language language) {
        Instant now = clock.instant();
        SelfRevision bound = rules.standards(
                        LocalDate.ofInstant(now, document.dates().station().zone()))
                .selfRevision();
        if (!directory.get(actor.person()).maySelfRevise()) {
            throw Refusal.notPermitted("self-revision-not-entitled")
                    .with("person", actor.person().value());
        }
        if (!bound.isAllowedFor(document.words())) {
            throw Refusal.wrongState("self-revision-too-long")
                    .with("words", document.words())
                    .with("limit", bound.wordsPerDocument());
        }
        Share share = share(language, now);
        if (share.issued() >= LEAST_ISSUED && share.selfRevised() > bound.benchmarkShare() * share.issued()) {
            throw Refusal.wrongState("self-revision-share")
                    .with("selfRevised", share.selfRevised())
                    .with("issued", share.issued())
                    .with("benchmark", bound.benchmarkShare());
        }
    }

    private Share share(Language language, Instant now) {
        return sql.one(
                        """
                        SELECT COUNT(*) AS issued, COALESCE(SUM(self_revised), 0) AS self_revised
                          FROM language_version
                         WHERE language = ? AND issued_at > ? AND translator IS NOT NULL
                        """,
                        row -> new Share(row.integer("issued"), row.integer("self_revised")),
                        language.code(),
                        now.minus(DAYS, ChronoUnit.DAYS))
                .orElseThrow();
    }

    private record Share(int issued, int selfRevised) {}
}
