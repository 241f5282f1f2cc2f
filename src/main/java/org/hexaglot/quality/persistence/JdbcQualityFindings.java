package org.hexaglot.quality.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.quality.Alarm;
import org.hexaglot.quality.CheckKind;
import org.hexaglot.quality.QualityFindings;
import org.hexaglot.quality.Renewal;
import org.hexaglot.quality.Spot;
import org.jspecify.annotations.Nullable;

/** {@link QualityFindings} in the tables of V011. */
@Singleton
final class JdbcQualityFindings implements QualityFindings {
    private static final String CHECK = "SELECT * FROM quality_check WHERE document_id = ? AND language = ?";
    private static final String KEEP_CHECK = """
            REPLACE INTO quality_check
                (document_id, language, extraction, rules, terms, seal, segments, translated, prints, checked_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String PRESENT = """
            SELECT * FROM quality_finding
             WHERE document_id = ? AND language = ? AND mended_at IS NULL AND (? IS NULL OR kind = ?)
             ORDER BY waived_at IS NOT NULL, is_error DESC, position, kind, id LIMIT ?
            """;
    private static final String KNOWN = """
            SELECT id, kind, position, waived_at IS NOT NULL AS waived FROM quality_finding
             WHERE document_id = ? AND language = ? AND mended_at IS NULL
            """;
    private static final String FIND = """
            SELECT * FROM quality_finding WHERE document_id = ? AND language = ? AND id = ? AND mended_at IS NULL
            """;
    private static final String COUNTS = """
            SELECT kind, SUM(waived_at IS NULL) AS open, SUM(waived_at IS NOT NULL) AS waived FROM quality_finding
             WHERE document_id = ? AND language = ? AND mended_at IS NULL GROUP BY kind
            """;
    private static final String KEEP_FINDING = """
            INSERT INTO quality_finding (document_id, language, id, kind, is_error, position, segment, source, target,
                in_source, in_target, hint, found_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE position = VALUES(position), segment = VALUES(segment),
                is_error = VALUES(is_error), in_source = VALUES(in_source), in_target = VALUES(in_target),
                mended_at = NULL
            """;
    private static final String MEND =
            "UPDATE quality_finding SET mended_at = ? WHERE document_id = ? AND language = ? AND id = ?";
    private static final String SUPERSEDE =
            "DELETE FROM quality_finding WHERE document_id = ? AND language = ? AND id = ?";
    private static final String WAIVE = """
            UPDATE quality_finding SET waived_at = ?, waived_by = ?, reason = ?
             WHERE document_id = ? AND language = ? AND id = ?
            """;
    private static final String TALLIES = """
            SELECT kind, COUNT(*) AS found, SUM(mended_at IS NULL AND waived_at IS NULL) AS open,
                   SUM(waived_at IS NOT NULL) AS waived, SUM(mended_at IS NOT NULL AND waived_at IS NULL) AS mended
              FROM quality_finding GROUP BY kind
            """;

    private final Sql sql;

    JdbcQualityFindings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Check> check(DocumentId document, Language language) {
        return sql.one(CHECK, JdbcQualityFindings::check, document.value(), language.code());
    }

    @Override
    public Optional<Check> lock(DocumentId document, Language language) {
        return sql.one(CHECK + " FOR UPDATE", JdbcQualityFindings::check, document.value(), language.code());
    }

    private static Check check(Sql.Row row) {
        return new Check(
                row.number("extraction"),
                row.text("rules"),
                row.number("terms"),
                row.number("seal"),
                row.integer("segments"),
                row.integer("translated"),
                row.text("prints"),
                Objects.requireNonNull(row.instant("checked_at")));
    }

    @Override
    public List<Finding> present(DocumentId document, Language language, @Nullable CheckKind kind, int limit) {
        String code = kind == null ? null : kind.code();
        return sql.list(PRESENT, JdbcQualityFindings::finding, document.value(), language.code(), code, code, limit);
    }

    @Override
    public List<Known> known(DocumentId document, Language language) {
        return sql.list(
                KNOWN,
                row -> new Known(
                        row.text("id"), CheckKind.of(row.text("kind")), row.integer("position"), row.truth("waived")),
                document.value(),
                language.code());
    }

    @Override
    public Optional<Finding> find(DocumentId document, Language language, String id) {
        return sql.one(FIND, JdbcQualityFindings::finding, document.value(), language.code(), id);
    }

    private static Finding finding(Sql.Row row) {
        Instant waivedAt = row.instant("waived_at");
        return new Finding(
                row.text("id"),
                row.integer("position"),
                row.text("segment"),
                row.text("source"),
                row.text("target"),
                new Alarm(
                        CheckKind.of(row.text("kind")),
                        spots(row.text("in_source")),
                        spots(row.text("in_target")),
                        row.text("hint")),
                waivedAt == null
                        ? null
                        : new Waiver(new PersonId(row.text("waived_by")), waivedAt, row.text("reason")));
    }

    @Override
    public Map<CheckKind, Count> counts(DocumentId document, Language language) {
        Map<CheckKind, Count> counts = new EnumMap<>(CheckKind.class);
        sql.list(
                        COUNTS,
                        row -> Map.entry(
                                CheckKind.of(row.text("kind")), new Count(row.integer("open"), row.integer("waived"))),
                        document.value(),
                        language.code())
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    @Override
    public void keep(DocumentId document, Language language, Check check, Renewal renewal) {
        sql.update(
                KEEP_CHECK,
                document.value(),
                language.code(),
                check.extraction(),
                check.rules(),
                check.terms(),
                check.seal(),
                check.segments(),
                check.translated(),
                check.prints(),
                check.at());
        List<@Nullable Object[]> gone = new ArrayList<>();
        renewal.mended()
                .forEach(id -> gone.add(new @Nullable Object[] {check.at(), document.value(), language.code(), id}));
        sql.batch(MEND, gone);
        List<@Nullable Object[]> over = new ArrayList<>();
        renewal.superseded().forEach(id -> over.add(new @Nullable Object[] {document.value(), language.code(), id}));
        sql.batch(SUPERSEDE, over);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Finding each : renewal.found()) {
            Alarm alarm = each.alarm();
            rows.add(new @Nullable Object[] {
                document.value(),
                language.code(),
                each.id(),
                alarm.kind().code(),
                alarm.kind().isError(),
                each.position(),
                each.segment(),
                each.source(),
                each.target(),
                text(alarm.source()),
                text(alarm.target()),
                alarm.hint(),
                check.at()
            });
        }
        sql.batch(KEEP_FINDING, rows);
    }

    @Override
    public void waive(DocumentId document, Language language, String id, Waiver waiver) {
        sql.update(WAIVE, waiver.at(), waiver.by().value(), waiver.reason(), document.value(), language.code(), id);
    }

    @Override
    public Map<CheckKind, Tally> tallies() {
        Map<CheckKind, Tally> tallies = new EnumMap<>(CheckKind.class);
        sql.list(
                        TALLIES,
                        row -> Map.entry(
                                CheckKind.of(row.text("kind")),
                                new Tally(
                                        row.integer("found"),
                                        row.integer("open"),
                                        row.integer("waived"),
                                        row.integer("mended"))))
                .forEach(entry -> tallies.put(entry.getKey(), entry.getValue()));
        return tallies;
    }

    private static String text(List<Spot> spots) {
        return spots.stream().map(spot -> spot.from() + "-" + spot.to()).collect(Collectors.joining(" "));
    }

    private static List<Spot> spots(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" "))
                        .map(spot -> spot.split("-"))
                        .map(ends -> new Spot(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                        .toList();
    }
}
