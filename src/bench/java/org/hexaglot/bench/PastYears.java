package org.hexaglot.bench;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the past of a conference service: 30,000 documents a year in six languages with 30 entries of the journal each, by
 * statements that make rows from numbers. The latest document is due fifteen days from now, so some are still under way.
 * A fifth comes late, a twelfth exceeds the limit, a quarter is issued late, one in 33 comes out in two acts, one in 97
 * is withdrawn. Whatever is drawn for a document is drawn from its number: two runs make the same.
 */
final class PastYears {
    static final int DOCUMENTS_A_YEAR = 30_000;
    static final int ENTRIES_OF_A_DOCUMENT = 30;

    private static final int AT_ONCE = 1_000;
    private static final String ID = "LOWER(LPAD(CONV(s.seq, 10, 32), 26, '0'))";

    /** Numbers of a document {@code s.seq}; {@code %1$d} is the last document of all. */
    private static final String DRAWN =
            """
            (SELECT seq, issue_by, DATE_SUB(issue_by, INTERVAL 28 DAY) AS submit_by,
                    DATE_ADD(DATE_SUB(issue_by, INTERVAL 28 DAY), INTERVAL IF(h %% 10 < 2, 1 + h %% 9, -(h %% 4)) DAY) AS came,
                    IF((h DIV 16) %% 12 = 0, 9200, 3000 + h %% 5500) AS words,
                    DATE_ADD(issue_by, INTERVAL (h DIV 256) %% 20 - 15 DAY) AS out_on,
                    h %% 33 = 0 AS apart, h %% 97 = 0 AS gone, h
               FROM (SELECT seq, CAST(CRC32(seq) AS SIGNED) AS h,
                            DATE_ADD(CURDATE(), INTERVAL 15 - FLOOR((%1$d - seq) * 365 / 30000) DAY) AS issue_by
                       FROM seq_%2$d_to_%3$d) numbered) s
            """;

    /**
     * What the journal tells of a document in 30 entries: type, language, task, and the moment in hours after submission.
     * Steps of one group are written together, groups one after the other, as the journal of many documents interleaves. The triggers that keep the
     * journal append-only are gone afterwards: such a database is for measuring.
     */
    private static final List<List<String>> STORY = story();

    private PastYears() {}

    private static List<List<String>> story() {
        List<String> whole = List.of(
                "'ManuscriptSubmitted', NULL, '', 0",
                "'TaskClaimed', NULL, 'reviewSubmission', 20",
                "'SubmissionAccepted', NULL, '', 24",
                "'EditingApproved', NULL, '', 96");
        List<String> prepared = new ArrayList<>();
        List<String> translated = new ArrayList<>();
        int later = 0;
        for (String language : JourneyScript.LANGUAGES) {
            prepared.add("'LanguagePrepared', '" + language + "', '', 97");
            if (!language.equals("en")) {
                prepared.add("'TaskClaimed', '" + language + "', 'translate', 120 + (s.h >> " + later + ") % 48");
                translated.add("'TranslationSelfRevised', '" + language + "', '', 220 + (s.h >> " + later + ") % 48");
            }
            translated.add("'TaskClaimed', '" + language + "', 'processText', 290 + (s.h >> " + later + ") % 20");
            later++;
        }
        List<String> ready = new ArrayList<>();
        for (String language : List.of("ar", "zh", "en")) {
            ready.add("'LanguageReady', '" + language + "', '', 330 + (s.h >> " + later + ") % 40");
            later++;
        }
        ready.add("'DocumentIssued', NULL, '', NULL");
        return List.of(whole, prepared, translated, ready);
    }

    /** Adds the documents from one number to another, the last of all being {@code last}. */
    static void write(Statement statement, int from, int to, int last) throws SQLException {
        meetings(statement);
        // MariaDB 11.4.5 refuses every INSERT … SELECT into a table that has triggers with “cannot be null”.
        statement.execute("DROP TRIGGER IF EXISTS journal_is_not_changed");
        statement.execute("DROP TRIGGER IF EXISTS journal_is_not_deleted");
        int groups = STORY.size();
        for (int first = from; first <= to + (groups - 1) * AT_ONCE; first += AT_ONCE) {
            if (first <= to) {
                documents(statement, DRAWN.formatted(last, first, Math.min(first + AT_ONCE - 1, to)));
            }
            for (int group = 0; group < groups; group++) {
                int begin = first - group * AT_ONCE;
                if (begin >= from && begin <= to) {
                    String drawn = DRAWN.formatted(last, begin, Math.min(begin + AT_ONCE - 1, to));
                    journal(statement, STORY.get(group), drawn);
                }
            }
        }
        statement.execute(
                "ANALYZE TABLE document, language_version, document_consideration, journal");
    }

    private static void meetings(Statement statement) throws SQLException {
        statement.execute("INSERT IGNORE INTO body (code, name, duty_station, anchor)"
                + " SELECT CONCAT('BODY', seq), CONCAT('{\"en\":\"Body ', seq, '\"}'),"
                + " ELT(1 + seq % 4, 'new-york', 'geneva', 'vienna', 'nairobi'), 'session-opening' FROM seq_0_to_15");
        statement.execute("INSERT IGNORE INTO conference_session (body, number, opens, closes)"
                + " SELECT CONCAT('BODY', b.seq), y.seq, MAKEDATE(y.seq, 60), MAKEDATE(y.seq, 90)"
                + " FROM seq_0_to_15 b JOIN seq_2005_to_2040 y");
    }

    private static void documents(Statement statement, String drawn) throws SQLException {
        statement.execute(
                """
                INSERT INTO document (id, version, title, main_symbol, sort_key, symbols, considered, type, category,
                    distribution, original_language, department, mandate, estimated_words, submitter, station, stage, rule,
                    anchor, anchor_kind, governing_body, governing_session, submit_by, issue_by, must_move_by, due_at,
                    submitted_at, on_time, words, word_limit, slot_number, accepted_at, edited_at, issued_at, issued_on,
                    simultaneous, withdrawn_at, withdrawn_reason, created_at, updated_at)
                SELECT %1$s, 1, CONCAT('{"en":"Report ', s.seq, '"}'), CONCAT('A/PAST/', s.seq),
                    CONCAT('a!past!', LPAD(s.seq, 10, '0')), CONCAT('["A/PAST/', s.seq, '"]'),
                    CONCAT('["BODY', s.seq %% 16, '","', YEAR(s.issue_by), '",""]'), 'report-of-the-secretary-general',
                    'pre-session', IF(s.h %% 200 = 0, 'restricted', 'general'), 'en', CONCAT('DEP', s.h %% 25), 'none', 5000,
                    'author', ELT(1 + s.seq %% 4, 'new-york', 'geneva', 'vienna', 'nairobi'),
                    IF(s.gone, 'withdrawn', IF(s.out_on <= CURDATE(), 'issued', 'translation')), 'pre-session-10-4-6',
                    s.issue_by + INTERVAL 42 DAY, 'SESSION_OPENING', CONCAT('BODY', s.seq %% 16), YEAR(s.issue_by),
                    s.submit_by, s.issue_by, s.issue_by, s.issue_by + INTERVAL 12 HOUR, s.came + INTERVAL 14 HOUR,
                    s.came <= s.submit_by, s.words, 8500, 1, s.came + INTERVAL 38 HOUR, s.came + INTERVAL 110 HOUR,
                    IF(s.gone OR s.out_on > CURDATE(), NULL, s.out_on + INTERVAL 15 HOUR),
                    IF(s.gone OR s.out_on > CURDATE(), NULL, s.out_on),
                    IF(s.gone OR s.out_on > CURDATE(), NULL, NOT s.apart),
                    IF(s.gone, s.came + INTERVAL 20 DAY, NULL), IF(s.gone, 'not needed', NULL), s.submit_by - INTERVAL 60 DAY, s.came + INTERVAL 20 DAY
                FROM %2$s
                """
                        .formatted(ID, drawn));
        statement.execute("INSERT INTO document_symbol (document_id, position, symbol, lookup_key) SELECT " + ID
                + ", 0, CONCAT('A/PAST/', s.seq), CONCAT('a/past/', s.seq) FROM " + drawn);
        statement.execute("INSERT INTO document_consideration (document_id, position, body, session) SELECT " + ID
                + ", 0, CONCAT('BODY', s.seq % 16), YEAR(s.issue_by) FROM " + drawn);
        statement.execute(
                """
                INSERT INTO language_version (document_id, language, state, ready_at, issued_at, self_revised,
                    translator, in_house)
                SELECT %1$s, l.language, IF(s.gone OR s.out_on > CURDATE(), 'translating', 'issued'), NULL,
                       IF(s.gone OR s.out_on > CURDATE(), NULL,
                          s.out_on + INTERVAL 15 HOUR - INTERVAL IF(s.apart AND l.language IN ('en', 'fr'), 3, 0) DAY),
                       l.language <> 'en' AND s.seq %% 3 > 0, IF(l.language = 'en', NULL, 'translator'), s.seq %% 5 > 0
                  FROM (SELECT 'ar' AS language UNION ALL SELECT 'zh' UNION ALL SELECT 'en' UNION ALL SELECT 'fr'
                        UNION ALL SELECT 'ru' UNION ALL SELECT 'es') l JOIN %2$s
                """
                        .formatted(ID, drawn));
    }

    private static void journal(Statement statement, List<String> steps, String drawn) throws SQLException {
        StringBuilder rows = new StringBuilder();
        int order = 0;
        for (String step : steps) {
            String[] part = step.split(", ", 4);
            boolean isIssuance = part[3].equals("NULL");
            rows.append(rows.isEmpty() ? "" : " UNION ALL ")
                    .append("SELECT ")
                    .append(isIssuance ? "s.out_on + INTERVAL 15 HOUR" : "s.came + INTERVAL (14 + " + part[3] + ") HOUR")
                    .append(" AS happened, ")
                    .append(isIssuance ? "IF(s.gone, 'DocumentWithdrawn', IF(s.out_on <= CURDATE(), 'DocumentIssued', 'NoteWritten'))" : part[0])
                    .append(" AS type, ")
                    .append(ID)
                    .append(" AS document_id, ")
                    .append(part[1])
                    .append(" AS language, ")
                    .append(part[2].equals("''") ? "'{}'" : "CONCAT('{\"task\":\"', " + part[2] + ", '\"}')")
                    .append(" AS data, ")
                    .append(order++)
                    .append(" AS place FROM ")
                    .append(drawn);
        }
        statement.execute("INSERT INTO journal (at, type, actor, origin, document_id, language, data)"
                + " SELECT happened, type, 'officer', 'past', document_id, language, data FROM (" + rows
                + ") told ORDER BY happened, document_id, place");
    }
}
