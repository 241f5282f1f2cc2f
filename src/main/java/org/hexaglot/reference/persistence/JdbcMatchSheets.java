package org.hexaglot.reference.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.MatchWeights;
import org.hexaglot.reference.MatchBand;
import org.hexaglot.reference.MatchSheet;
import org.hexaglot.reference.MatchSheet.Count;
import org.hexaglot.reference.MatchSheet.Line;
import org.hexaglot.reference.MatchSheets;
import org.jspecify.annotations.Nullable;

/** {@link MatchSheets} in the tables match_sheet and match_count. */
@Singleton
final class JdbcMatchSheets implements MatchSheets {
    private final Sql sql;

    JdbcMatchSheets(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(long extraction, MatchSheet sheet, MatchWeights weights, Instant at) {
        sql.update(
                "INSERT INTO match_sheet (extraction_id, source, segments, words, kept_at) VALUES (?, ?, ?, ?, ?)",
                extraction,
                sheet.source().code(),
                sheet.segments(),
                sheet.words(),
                at);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Line line : sheet.lines()) {
            for (MatchBand band : MatchBand.values()) {
                Count count = line.in(band);
                rows.add(new @Nullable Object[] {
                    extraction,
                    line.target().code(),
                    band.code(),
                    count.segments(),
                    count.words(),
                    weights.of(band.code())
                });
            }
        }
        sql.batch(
                "INSERT INTO match_count (extraction_id, language, band, segments, words, weight)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                rows);
    }

    private record Row(Language target, MatchBand band, Count count, int weight) {}

    @Override
    public Optional<MatchSheet> of(long extraction) {
        List<Row> rows = sql.list(
                "SELECT language, band, segments, words, weight FROM match_count WHERE extraction_id = ?",
                row -> new Row(
                        Language.of(row.text("language")),
                        MatchBand.of(row.text("band")),
                        new Count(row.integer("segments"), row.integer("words")),
                        row.integer("weight")),
                extraction);
        return sql.one(
                "SELECT source, segments, words FROM match_sheet WHERE extraction_id = ?",
                row -> new MatchSheet(
                        Language.of(row.text("source")), row.integer("segments"), row.integer("words"), lines(rows)),
                extraction);
    }

    private static List<Line> lines(List<Row> rows) {
        Map<Language, Map<MatchBand, Count>> bands = new EnumMap<>(Language.class);
        Map<Language, Long> sums = new EnumMap<>(Language.class);
        for (Row row : rows) {
            bands.computeIfAbsent(row.target(), none -> new EnumMap<>(MatchBand.class))
                    .put(row.band(), row.count());
            sums.merge(row.target(), (long) row.count().words() * row.weight(), Long::sum);
        }
        List<Line> lines = new ArrayList<>();
        bands.forEach((target, counts) ->
                lines.add(new Line(target, counts, MatchSheet.netOf(sums.getOrDefault(target, 0L)))));
        return lines;
    }
}
