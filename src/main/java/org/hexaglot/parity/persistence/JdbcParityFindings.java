package org.hexaglot.parity.persistence;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.parity.Difference;
import org.hexaglot.parity.DifferenceKind;
import org.hexaglot.parity.ParityFindings;
import org.jspecify.annotations.Nullable;

/** {@link ParityFindings} in the tables of V009. */
@Singleton
final class JdbcParityFindings implements ParityFindings {
    private static final Argument<Map<String, SideRow>> SIDES = Argument.mapOf(String.class, SideRow.class);
    private static final String CHECK = "SELECT * FROM parity_check WHERE document_id = ?";
    private static final String KEEP_CHECK = """
            REPLACE INTO parity_check (document_id, fingerprint, compared, unlike, unread, paragraphs, checked_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String MEND =
            "UPDATE parity_difference SET mended_at = ? WHERE document_id = ? AND mended_at IS NULL";
    private static final String KEEP_DIFFERENCE = """
            INSERT INTO parity_difference (document_id, id, kind, position, heading, languages, sides, found_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE position = VALUES(position), heading = VALUES(heading), sides = VALUES(sides),
                mended_at = NULL
            """;
    private static final String PRESENT = """
            SELECT * FROM parity_difference WHERE document_id = ? AND mended_at IS NULL ORDER BY position, kind, id
            """;
    private static final String FIND =
            "SELECT * FROM parity_difference WHERE document_id = ? AND id = ? AND mended_at IS NULL";
    private static final String WAIVE = """
            UPDATE parity_difference SET waived_at = ?, waived_by = ?, reason = ? WHERE document_id = ? AND id = ?
            """;
    private static final String TALLIES = """
            SELECT kind, COUNT(*) AS found, SUM(mended_at IS NULL AND waived_at IS NULL) AS open,
                   SUM(waived_at IS NOT NULL) AS waived, SUM(mended_at IS NOT NULL AND waived_at IS NULL) AS mended
              FROM parity_difference GROUP BY kind
            """;

    private final Sql sql;
    private final ObjectMapper mapper;

    JdbcParityFindings(Sql sql, ObjectMapper mapper) {
        this.sql = sql;
        this.mapper = mapper;
    }

    /** A side as it is kept. */
    @Serdeable
    record SideRow(
            String text,
            @Nullable List<String> values,
            @Nullable List<Integer> marks,
            @Nullable ArchiveRow archived) {
        static SideRow of(Difference.Side side) {
            return new SideRow(side.text(), side.values(), side.marks(), ArchiveRow.of(side.archived()));
        }

        Difference.Side side() {
            return new Difference.Side(
                    text,
                    Objects.requireNonNullElse(values, List.of()),
                    Objects.requireNonNullElse(marks, List.of()),
                    archived == null ? null : archived.archive());
        }
    }

    /** The archived text beside a side as it is kept. */
    @Serdeable
    record ArchiveRow(String text, @Nullable List<Integer> marks, String symbol) {
        static @Nullable ArchiveRow of(Difference.Side.@Nullable Archive archived) {
            return archived == null ? null : new ArchiveRow(archived.text(), archived.marks(), archived.symbol());
        }

        Difference.Side.Archive archive() {
            return new Difference.Side.Archive(text, Objects.requireNonNullElse(marks, List.of()), symbol);
        }
    }

    @Override
    public Optional<Check> check(DocumentId document) {
        return sql.one(CHECK, JdbcParityFindings::check, document.value());
    }

    @Override
    public Optional<Check> lock(DocumentId document) {
        return sql.one(CHECK + " FOR UPDATE", JdbcParityFindings::check, document.value());
    }

    private static Check check(Sql.Row row) {
        return new Check(
                row.text("fingerprint"),
                languages(row.text("compared")),
                languages(row.text("unlike")),
                languages(row.text("unread")),
                row.integer("paragraphs"),
                Objects.requireNonNull(row.instant("checked_at")));
    }

    @Override
    public List<Finding> present(DocumentId document) {
        return sql.list(PRESENT, this::finding, document.value());
    }

    @Override
    public Optional<Finding> find(DocumentId document, String id) {
        return sql.one(FIND, this::finding, document.value(), id);
    }

    private Finding finding(Sql.Row row) {
        Difference difference = new Difference(
                row.text("id"),
                DifferenceKind.of(row.text("kind")),
                row.integer("position"),
                row.text("heading"),
                languages(row.text("languages")),
                sides(row.text("sides")));
        Instant waivedAt = row.instant("waived_at");
        return new Finding(
                difference,
                waivedAt == null
                        ? null
                        : new Waiver(new PersonId(row.text("waived_by")), waivedAt, row.text("reason")));
    }

    @Override
    public void keep(DocumentId document, Check check, List<Difference> differences) {
        sql.update(
                KEEP_CHECK,
                document.value(),
                check.fingerprint(),
                codes(check.compared()),
                codes(check.unlike()),
                codes(check.unread()),
                check.paragraphs(),
                check.at());
        sql.update(MEND, check.at(), document.value());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Difference each : differences) {
            rows.add(new @Nullable Object[] {
                document.value(),
                each.id(),
                each.kind().code(),
                each.position(),
                each.heading(),
                codes(each.languages()),
                json(each.sides()),
                check.at()
            });
        }
        sql.batch(KEEP_DIFFERENCE, rows);
    }

    @Override
    public void waive(DocumentId document, String id, Waiver waiver) {
        sql.update(WAIVE, waiver.at(), waiver.by().value(), waiver.reason(), document.value(), id);
    }

    @Override
    public Map<DifferenceKind, Tally> tallies() {
        Map<DifferenceKind, Tally> tallies = new EnumMap<>(DifferenceKind.class);
        sql
                .list(
                        TALLIES,
                        row -> Map.entry(
                                DifferenceKind.of(row.text("kind")),
                                new Tally(
                                        row.integer("found"),
                                        row.integer("open"),
                                        row.integer("waived"),
                                        row.integer("mended"))))
                .stream()
                .filter(entry -> entry.getKey().holds())
                .forEach(entry -> tallies.put(entry.getKey(), entry.getValue()));
        return tallies;
    }

    private String json(Map<Language, Difference.Side> sides) {
        Map<String, SideRow> rows = new LinkedHashMap<>();
        sides.forEach((language, side) -> rows.put(language.code(), SideRow.of(side)));
        try {
            return mapper.writeValueAsString(SIDES, rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Map<Language, Difference.Side> sides(String json) {
        Map<Language, Difference.Side> sides = new EnumMap<>(Language.class);
        try {
            Objects.requireNonNull(mapper.readValue(json, SIDES))
                    .forEach((code, row) -> sides.put(Language.of(code), row.side()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return sides;
    }

    private static String codes(List<Language> languages) {
        return languages.stream().map(Language::code).collect(Collectors.joining(","));
    }

    private static List<Language> languages(String codes) {
        return codes.isEmpty()
                ? List.of()
                : Arrays.stream(codes.split(",")).map(Language::of).toList();
    }
}
