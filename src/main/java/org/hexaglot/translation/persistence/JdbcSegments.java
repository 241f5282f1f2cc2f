package org.hexaglot.translation.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.content.BilingualText.Segment;
import org.hexaglot.content.Paragraph;
import org.hexaglot.content.SegmentDelta.Origin;
import org.hexaglot.content.SegmentState;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.translation.Segments;
import org.hexaglot.translation.SourceSegment;
import org.hexaglot.translation.TargetSegment;
import org.jspecify.annotations.Nullable;

/** {@link Segments} in the tables source_segment and target_segment. */
@Singleton
final class JdbcSegments implements Segments {
    private static final String KEEP_TARGET = """
            INSERT INTO target_segment (extraction_id, language, position, text, state, origin, changed_by, changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE text = VALUES(text), state = VALUES(state), origin = VALUES(origin),
                changed_by = VALUES(changed_by), changed_at = VALUES(changed_at)
            """;

    private final Sql sql;

    JdbcSegments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(long extraction, List<SourceSegment> segments) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (SourceSegment each : segments) {
            rows.add(new @Nullable Object[] {
                extraction,
                each.position(),
                each.segment().id(),
                each.unit(),
                each.part(),
                each.kind(),
                each.lead().isEmpty() ? null : each.lead(),
                each.segment().text(),
                each.segment().after(),
                each.segment().words(),
                each.origin().name().toLowerCase(Locale.ROOT),
                each.before()
            });
        }
        sql.batch("""
                INSERT INTO source_segment (extraction_id, position, id, unit, part, kind, lead_text, text, after_text,
                    words, origin, before_text)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    @Override
    public List<SourceSegment> of(long extraction) {
        return sql.list(
                "SELECT * FROM source_segment WHERE extraction_id = ? ORDER BY position",
                JdbcSegments::source,
                extraction);
    }

    @Override
    public Map<Integer, TargetSegment> targets(long extraction, Language language) {
        Map<Integer, TargetSegment> targets = new LinkedHashMap<>();
        sql.list(
                        "SELECT * FROM target_segment WHERE extraction_id = ? AND language = ? ORDER BY position",
                        JdbcSegments::target,
                        extraction,
                        language.code())
                .forEach(target -> targets.put(target.position(), target));
        return targets;
    }

    @Override
    public List<SourceSegment> of(long extraction, int from, int limit) {
        return sql.list(
                "SELECT * FROM source_segment WHERE extraction_id = ? AND position >= ? AND position < ?"
                        + " ORDER BY position",
                JdbcSegments::source,
                extraction,
                from,
                from + limit);
    }

    @Override
    public Map<Integer, TargetSegment> targets(long extraction, Language language, int from, int limit) {
        Map<Integer, TargetSegment> targets = new LinkedHashMap<>();
        sql.list(
                        "SELECT * FROM target_segment WHERE extraction_id = ? AND language = ? AND position >= ?"
                                + " AND position < ? ORDER BY position",
                        JdbcSegments::target,
                        extraction,
                        language.code(),
                        from,
                        from + limit)
                .forEach(target -> targets.put(target.position(), target));
        return targets;
    }

    @Override
    public long seal(long extraction, Language language) {
        return sql.one(
                        "SELECT COALESCE(SUM(CRC32(CONCAT(position, ' ', text))), 0) AS seal FROM target_segment"
                                + " WHERE extraction_id = ? AND language = ?",
                        row -> row.number("seal"),
                        extraction,
                        language.code())
                .orElse(0L);
    }

    @Override
    public void translate(long extraction, Language language, List<TargetSegment> targets) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (TargetSegment each : targets) {
            PersonId person = each.changedBy();
            rows.add(new @Nullable Object[] {
                extraction,
                language.code(),
                each.position(),
                each.text(),
                each.state().code(),
                each.origin(),
                person == null ? null : person.value(),
                each.changedAt()
            });
        }
        sql.batch(KEEP_TARGET, rows);
    }

    @Override
    public void takeOver(long before, long extraction, Map<Integer, Integer> positions, Instant now) {
        for (Language language : Language.OFFICIAL) {
            List<TargetSegment> taken = targets(before, language).values().stream()
                    .filter(target -> !target.isOffered() && positions.containsKey(target.position()))
                    .map(target -> new TargetSegment(
                            Objects.requireNonNull(positions.get(target.position())),
                            target.text(),
                            target.state(),
                            TargetSegment.EARLIER,
                            target.changedBy(),
                            now))
                    .toList();
            translate(extraction, language, taken);
        }
    }

    @Override
    public int takeOffered(long extraction, Language language, PersonId person, Instant now) {
        return sql.update(
                "UPDATE target_segment SET state = ?, changed_by = ?, changed_at = ?"
                        + " WHERE extraction_id = ? AND language = ? AND state = ?",
                SegmentState.TRANSLATED.code(),
                person.value(),
                now,
                extraction,
                language.code(),
                SegmentState.INITIAL.code());
    }

    @Override
    public Map<SegmentState, Integer> states(long extraction, Language language) {
        Map<SegmentState, Integer> states = new EnumMap<>(SegmentState.class);
        sql.list(
                "SELECT state, COUNT(*) AS segments FROM target_segment WHERE extraction_id = ? AND language = ?"
                        + " GROUP BY state",
                row -> states.put(SegmentState.of(row.text("state")), row.integer("segments")),
                extraction,
                language.code());
        return states;
    }

    private static SourceSegment source(Sql.Row row) {
        String lead = row.optionalText("lead_text");
        return new SourceSegment(
                row.integer("position"),
                row.text("unit"),
                row.text("part"),
                Paragraph.Kind.valueOf(row.text("kind")),
                lead == null ? "" : lead,
                new Segment(row.text("id"), row.text("text"), row.text("after_text"), row.integer("words")),
                Origin.valueOf(row.text("origin").toUpperCase(Locale.ROOT)),
                row.optionalText("before_text"));
    }

    private static TargetSegment target(Sql.Row row) {
        String person = row.optionalText("changed_by");
        return new TargetSegment(
                row.integer("position"),
                row.text("text"),
                SegmentState.of(row.text("state")),
                row.text("origin"),
                person == null ? null : new PersonId(person),
                Objects.requireNonNull(row.instant("changed_at")));
    }
}
