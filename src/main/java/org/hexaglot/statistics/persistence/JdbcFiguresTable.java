package org.hexaglot.statistics.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexaglot.attribution.Account;
import org.hexaglot.attribution.Share;
import org.hexaglot.content.TextFormats;
import org.hexaglot.database.Sql;
import org.hexaglot.document.Document;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.Considered;
import org.hexaglot.statistics.Figures;
import org.hexaglot.statistics.FiguresTable;
import org.hexaglot.statistics.Stay;
import org.jspecify.annotations.Nullable;

/** {@link FiguresTable} in outcome, document_figures, document_days and step_figures. */
@Singleton
final class JdbcFiguresTable implements FiguresTable {
    /** Files of these kinds are text with its structure, which assistive software reads. */
    private static final String STRUCTURED = """
            UPDATE outcome o
              JOIN (SELECT v.document_id,
                           BIT_OR(1 << (FIELD(v.language, 'ar', 'zh', 'en', 'fr', 'ru', 'es') - 1)) AS languages
                      FROM language_version v JOIN revision r ON r.id = v.issued_revision
                     WHERE v.document_id %s AND v.state = 'issued' AND r.media_type IN (?, ?)
                     GROUP BY v.document_id) a ON a.document_id = o.id
               SET o.structured = a.languages & o.languages_done
             WHERE o.indicator = 4
            """;

    /** Versions about which somebody complained, whatever was answered. */
    private static final String COMPLAINED = """
            UPDATE outcome o
              JOIN (SELECT c.document_id,
                           BIT_OR(1 << (FIELD(c.language, 'ar', 'zh', 'en', 'fr', 'ru', 'es') - 1)) AS languages
                      FROM complaint c WHERE c.document_id %s GROUP BY c.document_id) a ON a.document_id = o.id
               SET o.complained = a.languages & o.languages_done
             WHERE o.indicator = 4
            """;

    private final Sql sql;
    private final ChangedMonths months;

    JdbcFiguresTable(Sql sql, ChangedMonths months) {
        this.sql = sql;
        this.months = months;
    }

    @Override
    public List<DocumentId> documents(String after, int limit) {
        return sql.list(
                "SELECT id FROM document WHERE id > ? ORDER BY id LIMIT ?",
                row -> new DocumentId(row.text("id")),
                after,
                limit);
    }

    @Override
    public void replace(List<Figures> figures) {
        if (figures.isEmpty()) {
            return;
        }
        String ids = figures.stream()
                .map(each -> "'" + each.document().id().value() + "'")
                .collect(Collectors.joining(", ", " IN (", ")"));
        List<@Nullable Object[]> outcomes = new ArrayList<>();
        List<@Nullable Object[]> days = new ArrayList<>();
        List<@Nullable Object[]> stays = new ArrayList<>();
        List<@Nullable Object[]> documents = new ArrayList<>();
        for (Figures each : figures) {
            OutcomeRows.add(each, outcomes);
            days(each, days);
            stays(each, stays);
            documents.add(document(each));
        }
        // First the row of the document is locked, which holds back whoever counts the same document at this moment.
        sql.list("SELECT id FROM document_figures WHERE id" + ids + " FOR UPDATE", row -> row.text("id"));
        Map<LocalDate, Set<List<@Nullable String>>> before = months.holding(ids);
        sql.batch("""
                REPLACE INTO document_figures (id, stage, submitted_on, on_time, words, word_limit, waived, slot_number,
                       submit_by, issue_by, rule, accepted_on, edited_on, issued_on, simultaneous, exception, returns,
                       contractual, self_revised, translated, cause, held_for, days, working_days)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, documents);
        sql.update("DELETE FROM outcome WHERE id" + ids);
        sql.update("DELETE FROM document_days WHERE id" + ids);
        sql.update("DELETE FROM step_figures WHERE document_id" + ids);
        sql.batch("""
                INSERT INTO outcome (indicator, due_on, id, position, body, session, first_of_body, station, department,
                       category, stage, distribution, submitter, done_on, met, languages_due, languages_done, languages_met,
                       words, translated, self_revised, contractual, corrigendum)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, outcomes);
        sql.update(STRUCTURED.formatted(ids), TextFormats.DOCX, TextFormats.ODT);
        sql.update(COMPLAINED.formatted(ids));
        sql.batch("""
                INSERT INTO document_days (issued_on, id, holder, language, station, days, working_days)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, days);
        sql.batch("""
                INSERT INTO step_figures (document_id, language, step, turn, station, body, restricted, words, contractual,
                       opened_at, taken_at, closed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, stays);
        months.tell(before, months.holding(ids));
    }

    private static void days(Figures figures, List<@Nullable Object[]> rows) {
        Account account = figures.account();
        LocalDate issuedOn = figures.document().issuedOn();
        if (account == null || issuedOn == null) {
            return;
        }
        for (Share share : account.shares()) {
            rows.add(new @Nullable Object[] {
                issuedOn,
                figures.document().id().value(),
                share.holder().code(),
                code(share.language()),
                figures.document().dates().station().code(),
                share.days(),
                share.workingDays()
            });
        }
    }

    private static void stays(Figures figures, List<@Nullable Object[]> rows) {
        Document document = figures.document();
        Considered meeting = document.metadata().meeting(document.dates().governedBy());
        for (Stay stay : figures.stays()) {
            LanguageVersion version =
                    stay.language() == null ? null : document.languages().get(stay.language());
            rows.add(new @Nullable Object[] {
                document.id().value(),
                code(stay.language()),
                stay.step(),
                stay.turn(),
                document.dates().station().code(),
                meeting == null ? null : meeting.body(),
                document.metadata().isRestricted(),
                document.words(),
                version != null && !version.inHouse(),
                stay.openedAt(),
                stay.takenAt(),
                stay.closedAt()
            });
        }
    }

    private static @Nullable Object[] document(Figures figures) {
        Document document = figures.document();
        Account account = figures.account();
        return new @Nullable Object[] {
            document.id().value(),
            document.stage().code(),
            day(figures, document.submission().submittedAt()),
            document.submission().onTime(),
            document.submission().words(),
            document.submission().limit(),
            document.submission().isWaived(),
            document.slot().number(),
            document.dates().submitBy(),
            document.dates().issueBy(),
            document.dates().rule(),
            day(figures, document.submission().acceptedAt()),
            day(figures, document.state().editedAt()),
            document.issuedOn(),
            document.issuance().simultaneous(),
            document.issuance().exceptionReason() != null,
            figures.returns(),
            OutcomeRows.languages(document, version -> !version.inHouse()),
            OutcomeRows.languages(document, LanguageVersion::selfRevised),
            OutcomeRows.languages(document, version -> version.translator() != null),
            account == null || account.cause() == null ? null : account.cause().code(),
            account == null ? 0 : OutcomeRows.bits(account.heldFor()),
            account == null ? 0 : account.days(),
            account == null ? 0 : account.workingDays()
        };
    }

    private static @Nullable LocalDate day(Figures figures, @Nullable Instant instant) {
        return instant == null ? null : figures.calendar().dayOf(instant);
    }

    private static String code(@Nullable Language language) {
        return language == null ? "" : language.code();
    }
}
