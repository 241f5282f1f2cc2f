package org.hexaglot.outlook.persistence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hexaglot.database.Sql;
import org.hexaglot.document.LanguageState;
import org.hexaglot.document.Stage;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.outlook.OpenWork;
import org.hexaglot.people.People;
import org.hexaglot.people.Person;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.LanguagePlan;
import org.jspecify.annotations.Nullable;

/** {@link OpenWork} from the tables of documents, tasks and people; all that is open in two reads. */
@Singleton
final class JdbcOpenWork implements OpenWork {
    private static final int PEOPLE_AT_ONCE = 500;
    private static final String OPEN = "d.stage IN ('forecast', 'submission', 'editing', 'translation', 'issuance')"
            + " AND (d.submit_by IS NOT NULL OR d.stage <> 'forecast')";
    private static final String DOCUMENTS = """
            SELECT d.id, d.main_symbol, d.stage, d.station, d.original_language, d.governing_body, d.governing_session,
                   d.distribution, d.submit_by, d.issue_by, d.on_time, COALESCE(d.words, d.estimated_words) AS words,
                   t.name AS task, t.opened_at, t.claimed_at
              FROM document d
              LEFT JOIN task t ON t.document_id = d.id AND t.language IS NULL
                   AND t.name IN ('reviewSubmission', 'decideWaiver', 'editDocument', 'answerQuery')
             WHERE ${open}
            """.replace("${open}", OPEN);
    private static final String VERSIONS = """
            SELECT v.document_id, v.language, v.state, v.in_house, v.translate_by, v.revise_by, v.process_by,
                   v.proofread_by, e.words AS effort,
                   t.name AS task, t.opened_at, t.claimed_at
              FROM document d
              JOIN language_version v ON v.document_id = d.id AND v.state NOT IN ('issued', 'waived')
              LEFT JOIN language_effort e ON e.document_id = v.document_id AND e.language = v.language
              LEFT JOIN task t ON t.document_id = v.document_id AND t.language = v.language
                   AND t.name IN ('translate', 'revise', 'processText', 'proofread')
             WHERE ${open}
            """.replace("${open}", OPEN);
    private static final String OWN = """
            SELECT d.id FROM document d WHERE d.submitter = ? AND ${open}
             UNION SELECT d.id FROM language_version v JOIN document d ON d.id = v.document_id
                    WHERE v.translator = ? AND ${open}
             UNION SELECT d.id FROM language_version v JOIN document d ON d.id = v.document_id
                    WHERE v.reviser = ? AND ${open}
             UNION SELECT d.id FROM document_reader r JOIN document d ON d.id = r.document_id
                    WHERE r.person = ? AND d.distribution = 'restricted' AND ${open}
            """.replace("${open}", OPEN);

    private static final int MOST_STAYS = 5_000;
    private static final String STAYS = """
            SELECT step, language, station, words, taken_at, closed_at FROM step_figures
             WHERE closed_at >= ? AND taken_at IS NOT NULL AND NOT contractual
               AND step IN ('editDocument', 'translate', 'revise', 'processText', 'proofread')
             ORDER BY closed_at DESC LIMIT ?
            """;

    private final Sql sql;
    private final People people;

    JdbcOpenWork(Sql sql, People people) {
        this.sql = sql;
        this.people = people;
    }

    @Override
    public List<DocumentLine> documents() {
        return sql.list(DOCUMENTS, JdbcOpenWork::document);
    }

    @Override
    public Map<DocumentId, List<VersionLine>> versions() {
        Map<DocumentId, List<VersionLine>> versions = new HashMap<>();
        sql.list(VERSIONS, row -> versions.computeIfAbsent(
                        new DocumentId(row.text("document_id")), none -> new ArrayList<>())
                .add(version(row)));
        versions.values().forEach(each -> each.sort(Comparator.comparing(VersionLine::language)));
        return versions;
    }

    @Override
    public List<Person> people() {
        List<Person> all = new ArrayList<>();
        List<Person> some = people.list(new People.Query(null, null, true, null, PEOPLE_AT_ONCE));
        while (!some.isEmpty()) {
            all.addAll(some);
            PersonId last = some.get(some.size() - 1).id();
            some = people.list(new People.Query(null, null, true, last, PEOPLE_AT_ONCE));
        }
        return all;
    }

    @Override
    public List<StayLine> stays(LocalDate since) {
        return sql.list(
                STAYS,
                row -> new StayLine(
                        row.text("step"),
                        row.text("language"),
                        DutyStation.of(row.text("station")),
                        row.integer("words"),
                        Objects.requireNonNull(row.instant("taken_at")),
                        Objects.requireNonNull(row.instant("closed_at"))),
                since,
                MOST_STAYS);
    }

    @Override
    public Set<DocumentId> ownOf(PersonId person) {
        String id = person.value();
        return new LinkedHashSet<>(sql.list(OWN, row -> new DocumentId(row.text("id")), id, id, id, id));
    }

    private static DocumentLine document(Sql.Row row) {
        return new DocumentLine(
                new DocumentId(row.text("id")),
                Objects.requireNonNullElse(row.optionalText("main_symbol"), ""),
                Stage.of(row.text("stage")),
                DutyStation.of(row.text("station")),
                Language.of(row.text("original_language")),
                row.optionalText("governing_body"),
                row.optionalText("governing_session"),
                row.text("distribution").equals("restricted"),
                row.date("submit_by"),
                row.date("issue_by"),
                row.optionalTruth("on_time"),
                row.integer("words"),
                task(row));
    }

    private static VersionLine version(Sql.Row row) {
        return new VersionLine(
                Language.of(row.text("language")),
                LanguageState.of(row.text("state")),
                row.truth("in_house"),
                row.optionalInteger("effort"),
                new LanguagePlan(
                        row.instant("translate_by"),
                        row.instant("revise_by"),
                        row.instant("process_by"),
                        row.instant("proofread_by")),
                task(row));
    }

    private static @Nullable TaskLine task(Sql.Row row) {
        String name = row.optionalText("task");
        return name == null
                ? null
                : new TaskLine(name, Objects.requireNonNull(row.instant("opened_at")), row.instant("claimed_at"));
    }
}
