package org.hexaglot.issuance.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexaglot.content.FileName;
import org.hexaglot.database.Json;
import org.hexaglot.database.Sql;
import org.hexaglot.document.Distribution;
import org.hexaglot.document.Issuance;
import org.hexaglot.document.Symbol;
import org.hexaglot.issuance.IssuedDocuments;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;

/** {@link IssuedDocuments} from the tables of V003. */
@Singleton
final class JdbcIssuedDocuments implements IssuedDocuments {
    static final String PUBLIC = " d.distribution <> 'restricted' AND d.stage <> 'withdrawn' ";
    private static final String BY_SYMBOL = """
            SELECT d.*, l.language, l.issued_at AS version_issued_at, l.job_number,
                   r.sha256, r.name, r.media_type, r.bytes
              FROM document_symbol s
              JOIN document d ON d.id = s.document_id
              JOIN language_version l ON l.document_id = d.id AND l.state <> 'waived'
              LEFT JOIN revision r ON r.id = l.issued_revision AND l.issued_at IS NOT NULL
             WHERE s.lookup_key = ? AND""" + PUBLIC;
    private static final String AGENDA = """
            SELECT c.body, c.session, c.item, b.name, i.title
              FROM document_consideration c
              JOIN body b ON b.code = c.body
              LEFT JOIN agenda_item i ON i.body = c.body AND i.session = c.session AND i.number = c.item
             WHERE c.document_id = ? ORDER BY c.position
            """;
    static final String LANGUAGES = " (SELECT GROUP_CONCAT(l.language) FROM language_version l"
            + " WHERE l.document_id = d.id AND l.issued_at IS NOT NULL AND l.issued_revision IS NOT NULL)"
            + " AS languages ";
    private static final String RELATED = "SELECT * FROM (SELECT d.id, d.symbols, d.title, d.original_language,"
            + " IF(d.related_document = ?, d.relation, ?) AS relation, d.related_document = ? AS later,"
            + LANGUAGES + "FROM document d WHERE (d.related_document = ? OR d.id = ?) AND" + PUBLIC
            + ") AS related WHERE languages IS NOT NULL AND relation IS NOT NULL ORDER BY id";
    private final Sql sql;
    private final Json json;

    JdbcIssuedDocuments(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    private record VersionRow(
            IssuedDocument bare,
            String id,
            @Nullable String relatedTo,
            @Nullable String relation,
            Language language,
            @Nullable IssuedLanguage issued) {}

    @Override
    public Optional<IssuedDocument> bySymbol(Symbol symbol) {
        List<VersionRow> rows = sql.list(BY_SYMBOL, this::version, symbol.lookupKey());
        List<IssuedLanguage> issued = new ArrayList<>();
        List<Language> awaited = new ArrayList<>();
        for (Language language : Language.OFFICIAL) {
            for (VersionRow row : rows) {
                if (row.language() == language && row.issued() != null) {
                    issued.add(row.issued());
                } else if (row.language() == language) {
                    awaited.add(language);
                }
            }
        }
        return issued.isEmpty() ? Optional.empty() : Optional.of(whole(rows.get(0), issued, awaited));
    }

    private IssuedDocument whole(VersionRow row, List<IssuedLanguage> issued, List<Language> awaited) {
        IssuedDocument bare = row.bare();
        return new IssuedDocument(
                bare.symbols(),
                bare.title(),
                bare.type(),
                bare.distribution(),
                bare.original(),
                bare.submittedOn(),
                bare.issuedAt(),
                bare.simultaneous(),
                bare.exceptionReason(),
                bare.lateReason(),
                bare.reissues(),
                sql.list(AGENDA, this::agenda, row.id()),
                issued,
                awaited,
                sql.list(RELATED, this::related, row.id(), row.relation(), row.id(), row.id(), row.relatedTo()));
    }

    private VersionRow version(Sql.Row row) {
        Instant submittedAt = row.instant("submitted_at");
        DutyStation station = DutyStation.of(row.text("station"));
        IssuedDocument bare = new IssuedDocument(
                symbols(row),
                json.texts(row.text("title")),
                row.text("type"),
                Distribution.of(row.text("distribution")),
                Language.of(row.text("original_language")),
                submittedAt == null ? null : submittedAt.atZone(station.zone()).toLocalDate(),
                row.instant("issued_at"),
                row.optionalTruth("simultaneous"),
                row.optionalText("exception_reason"),
                row.optionalText("late_reason"),
                row.integer("reissues"),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new VersionRow(
                bare,
                row.text("id"),
                row.optionalText("related_document"),
                row.optionalText("relation"),
                Language.of(row.text("language")),
                issued(row));
    }

    private static @Nullable IssuedLanguage issued(Sql.Row row) {
        String sha256 = row.optionalText("sha256");
        if (sha256 == null) {
            return null;
        }
        return new IssuedLanguage(
                Language.of(row.text("language")),
                Objects.requireNonNull(row.instant("version_issued_at")),
                row.optionalText("job_number"),
                sha256,
                FileName.extension(row.text("name")),
                row.text("media_type"),
                row.number("bytes"));
    }

    private Agenda agenda(Sql.Row row) {
        String title = row.optionalText("title");
        return new Agenda(
                row.text("body"),
                json.texts(row.text("name")),
                row.text("session"),
                row.optionalText("item"),
                title == null ? Map.of() : json.texts(title));
    }

    private Related related(Sql.Row row) {
        return new Related(
                IssuedDocuments.joined(symbols(row)),
                json.texts(row.text("title")),
                Language.of(row.text("original_language")),
                Issuance.Relation.valueOf(row.text("relation")),
                row.truth("later"),
                languages(row));
    }

    static List<Language> languages(Sql.Row row) {
        String codes = row.optionalText("languages");
        List<String> issued = codes == null ? List.of() : Arrays.asList(codes.split(","));
        return Language.OFFICIAL.stream()
                .filter(language -> issued.contains(language.code()))
                .toList();
    }

    private List<Symbol> symbols(Sql.Row row) {
        return json.list(row.text("symbols")).stream().map(Symbol::of).toList();
    }
}
