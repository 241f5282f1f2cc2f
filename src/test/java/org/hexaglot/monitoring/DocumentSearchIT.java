package org.hexaglot.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hexaglot.database.Sql;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.document.CommonTexts;
import org.hexaglot.document.Distribution;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Metadata;
import org.hexaglot.document.Sought;
import org.hexaglot.document.SoughtTitles;
import org.hexaglot.document.Stage;
import org.hexaglot.document.Standing;
import org.hexaglot.document.Standings;
import org.hexaglot.document.Symbol;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;
import org.hexaglot.planning.Considered;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Messages;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Phrases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Lists against what the domain says of each document, on a small population thrown together at random. */
@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.clock", value = "2026-11-20T23:30:00Z")
@Property(name = "hexaglot.demo.session", value = "false")
@Property(name = "hexaglot.most-found-in-few", value = "5")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentSearchIT implements TestPropertyProvider {
    private static final int DOCUMENTS = 60;
    private static final Actor OFFICER = Papers.person("officer", Role.OFFICER);

    @Inject
    Papers papers;

    @Inject
    DocumentList list;

    @Inject
    DocumentSearch search;

    @Inject
    Documents documents;

    @Inject
    DocumentRights rights;

    @Inject
    CommonTexts common;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    TransactionOperations<Connection> transactions;

    private final List<Document> population = new ArrayList<>();
    private final List<DocumentId> titled = new ArrayList<>();

    @Override
    public Map<String, String> getProperties() {
        return TestDatabase.properties("document_search");
    }

    @BeforeAll
    void populate() {
        List<Considered> meetings = List.of(
                papers.meeting("GA", DutyStation.NEW_YORK, 20),
                papers.meeting("HRC", DutyStation.GENEVA, 12),
                papers.meeting("UNEA", DutyStation.NAIROBI, 3));
        Random random = new Random(7);
        for (int i = 0; i < DOCUMENTS; i++) {
            DocumentId id = papers.forecast(meetings.get(random.nextInt(3)), metadata -> varied(metadata, random))
                    .id();
            transactions.executeWrite(status -> disturb(id.value(), random));
        }
        transactions.executeWrite(status -> sql.update(
                "UPDATE document SET governing_body = NULL, governing_session = NULL WHERE station = 'geneva'"));
        transactions.executeWrite(status -> {
            List<String> latest = sql.list("SELECT id FROM document ORDER BY id DESC LIMIT 3", row -> row.text("id"));
            for (int i = 0; i < latest.size(); i++) {
                titled.add(new DocumentId(latest.get(i)));
                sql.update("UPDATE document SET title = ? WHERE id = ?", SoughtTitles.TITLES.get(i), latest.get(i));
            }
            return latest;
        });
        transactions.executeRead(status -> population.addAll(
                documents.all(sql.list("SELECT id FROM document ORDER BY id", row -> new DocumentId(row.text("id"))))));
    }

    private static Metadata varied(Metadata metadata, Random random) {
        return new Metadata(
                metadata.title(),
                metadata.type(),
                metadata.category(),
                random.nextInt(5) == 0 ? List.of() : metadata.symbols(),
                random.nextInt(4) == 0 ? Distribution.RESTRICTED : Distribution.GENERAL,
                metadata.considered(),
                metadata.original(),
                random.nextBoolean() ? "DESA" : "DGACM",
                metadata.mandate(),
                metadata.estimatedWords(),
                new PersonId(random.nextBoolean() ? "author" : "other-author"));
    }

    private int disturb(String id, Random random) {
        String stage = List.of("forecast", "submission", "editing", "translation", "issuance", "issued", "withdrawn")
                .get(random.nextInt(7));
        boolean issued = stage.equals("issued");
        String day = near(random);
        if (random.nextInt(3) == 0) {
            sql.update("INSERT IGNORE INTO document_reader VALUES (?, 'translator-fr')", id);
        }
        if (random.nextInt(3) == 0) {
            sql.update(
                    "UPDATE language_version SET translator = 'contractor-fr' WHERE document_id = ? AND language = 'fr'",
                    id);
        }
        if (random.nextInt(3) == 0) {
            sql.update("UPDATE language_version SET state = 'waived' WHERE document_id = ? AND language = 'ru'", id);
        }
        return sql.update(
                """
                UPDATE document SET stage = ?, submit_by = ?, issue_by = ?, must_move_by = ?, issued_on = ?,
                       issued_at = ?, due_at = ? WHERE id = ?
                """,
                stage,
                random.nextInt(6) == 0 ? null : near(random),
                random.nextInt(6) == 0 ? null : near(random),
                random.nextInt(6) == 0 ? null : near(random),
                issued ? day : null,
                issued ? day + " 17:00:00" : null,
                random.nextInt(4) == 0 ? "9000-01-01" : near(random) + " 04:59:59.999",
                id);
    }

    private static String near(Random random) {
        return LocalDate.of(2026, 11, 20).plusDays(random.nextInt(31) - 15).toString();
    }

    @Test
    void standingsInListsAreThoseOfTheDomain() {
        for (DocumentQuestion.Group group : DocumentQuestion.Group.values()) {
            assertThat(found(OFFICER, Map.of("standing", group.code())))
                    .as(group.code())
                    .isEqualTo(expected(OFFICER, document -> isIn(group, standing(document))));
        }
        Map<Standing, Integer> counts = list.count(Actor.SYSTEM, DocumentQuestion.all());
        for (Standing standing : Standing.values()) {
            assertThat(counts.getOrDefault(standing, 0)).isEqualTo((int) population.stream()
                    .filter(document -> standing(document) == standing)
                    .count());
        }
        assertThat(counts).hasSize(Standing.values().length);
    }

    @Test
    void everybodySeesInListsWhatTheyMayRead() {
        List<Actor> readers = List.of(
                OFFICER,
                Papers.person("author", Role.AUTHOR),
                Papers.person("contractor-fr", Role.CONTRACTOR),
                Papers.person("translator-fr", Role.TRANSLATOR),
                Papers.person("delegate", Role.DELEGATE),
                new Actor(new PersonId("editor"), Set.of(Role.EDITOR), Set.of("geneva", "vienna"), Map.of(), "test"),
                Actor.SYSTEM);
        for (Actor reader : readers) {
            assertThat(found(reader, Map.of())).as(reader.person().value()).isEqualTo(expected(reader, each -> true));
        }
        assertThat(found(Papers.person("delegate", Role.DELEGATE), Map.of())).isEmpty();
        assertThat(found(Papers.person("contractor-fr", Role.CONTRACTOR), Map.of()))
                .isNotEmpty();
    }

    @Test
    void everyFilterLeavesWhatItSays() {
        check(Map.of("session", "HRC/81"), each -> isConsideredBy(each, "HRC"));
        check(Map.of("body", "GA"), each -> isConsideredBy(each, "GA"));
        check(Map.of("body", "GA", "session", "80"), each -> false);
        check(Map.of("stage", "editing"), each -> each.stage().code().equals("editing"));
        check(
                Map.of("department", "DGACM"),
                each -> each.metadata().department().equals("DGACM"));
        check(Map.of("station", "nairobi"), each -> each.dates().station() == DutyStation.NAIROBI);
        check(Map.of("language", "ru"), each -> each.required().contains(Language.RU));
        check(
                Map.of("standing", "late", "stage", "forecast"),
                each -> each.stage().code().equals("forecast") && standing(each) == Standing.LATE);
        check(
                Map.of("dueBefore", "2026-11-18"),
                each -> dueOn(each) != null && dueOn(each).isBefore(LocalDate.of(2026, 11, 18)));
    }

    @Test
    void groupsCountAllOfTheirDocumentsWhateverThePage() {
        Phrases phrases = new Phrases(Messages.strict(), Language.FR, ZoneOffset.UTC, LocalDate.of(2026, 11, 20));
        for (Map<String, String> parameters : List.of(
                Map.<String, String>of(),
                Map.of("department", "DESA"),
                Map.of("standing", "late"),
                Map.of("q", "report"))) {
            DocumentQuestion question = DocumentQuestion.of(parameters, OFFICER);
            List<DocumentRow> all = walk(question);
            for (ListGroup group : ListGroup.values()) {
                Map<String, Integer> expected = new HashMap<>();
                if (group != ListGroup.NONE) {
                    all.forEach(row -> expected.merge(group.of(row.document(), phrases), 1, Integer::sum));
                }
                assertThat(list.count(OFFICER, question, group, phrases))
                        .as("%s %s", group, parameters)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void wordsAndPartsOfSymbolsFindDocuments() {
        Document some = population.stream()
                .filter(each ->
                        !each.metadata().symbols().isEmpty() && !each.metadata().isRestricted())
                .findFirst()
                .orElseThrow();
        Symbol symbol = some.metadata().symbols().get(0);
        assertThat(found(OFFICER, Map.of("q", symbol.text().toLowerCase(java.util.Locale.ROOT))))
                .containsExactly(some.id());
        assertThat(found(OFFICER, Map.of("q", symbol.text().substring(2)))).contains(some.id());
        assertThat(found(OFFICER, Map.of("q", symbol.text().substring(0, 1)))).contains(some.id());
        String number = some.metadata().titleIn(Language.EN).replaceAll("[^0-9]", "");
        assertThat(found(OFFICER, Map.of("q", "the repo " + number))).containsExactly(some.id());
        assertThat(found(OFFICER, Map.of("q", "第" + number + "号"))).containsExactly(some.id());
        assertThat(found(OFFICER, Map.of("q", "nothing of the kind"))).isEmpty();
        assertThat(found(OFFICER, Map.of("q", "+-*\"(%_'\\"))).isEmpty();
    }

    /** Either from those found, as here, or along a list. */
    @Test
    void everyWayOfLookingFindsTheSameByTheSameWords() {
        SoughtTitles.found().forEach((typed, places) -> {
            List<DocumentId> expected = places.stream().map(titled::get).toList();
            assertThat(found(OFFICER, Map.of("q", typed))).as(typed).isEqualTo(expected);
            Sought sought = Sought.of(typed);
            String along = "SELECT d.id FROM document d WHERE " + sought.found();
            for (String statement : List.of(along, sought.ids(2))) {
                List<DocumentId> ids = transactions.executeRead(status -> sql.list(
                        statement,
                        row -> new DocumentId(row.text("id")),
                        sought.arguments().toArray()));
                assertThat(ids).as("%s: %s", typed, statement).isEqualTo(expected);
            }
        });
    }

    @Test
    void aWordInMostTitlesIsLookedForAlongTheListAndLeavesWhatItSaysInItsOrder() {
        transactions.executeRead(status -> {
            assertThat(common.contains("report num")).isTrue();
            assertThat(common.contains("ocean")).isFalse();
            return status;
        });
        List<Actor> readers = List.of(
                OFFICER,
                Papers.person("author", Role.AUTHOR),
                Papers.person("contractor-fr", Role.CONTRACTOR),
                Actor.SYSTEM);
        for (Map<String, String> parameters : List.of(
                Map.<String, String>of(),
                Map.of("session", "HRC/81"),
                Map.of("stage", "editing", "language", "ru"),
                Map.of("standing", "late"),
                Map.of("dueBefore", "2026-11-18"),
                Map.of("mine", "true"))) {
            for (Actor reader : readers) {
                List<DocumentId> expected = new ArrayList<>(found(reader, parameters));
                expected.removeAll(titled);
                assertThat(found(reader, reporting(parameters)))
                        .as("%s %s", reader.person(), parameters)
                        .isEqualTo(expected);
            }
        }
        for (String sort : List.of("dueAt", "-dueAt", "symbol", "-symbol", "updatedAt", "-updatedAt")) {
            List<DocumentId> expected = new ArrayList<>(ids(Map.of("sort", sort)));
            expected.removeAll(titled);
            assertThat(ids(reporting(Map.of("sort", sort)))).as(sort).isEqualTo(expected);
        }
        Map<Standing, Integer> counts = list.count(OFFICER, DocumentQuestion.of(reporting(Map.of()), OFFICER));
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(found(OFFICER, reporting(Map.of())).size());
    }

    private static Map<String, String> reporting(Map<String, String> parameters) {
        Map<String, String> reporting = new HashMap<>(parameters);
        reporting.put("q", "report num");
        return reporting;
    }

    private List<DocumentId> ids(Map<String, String> parameters) {
        return walk(DocumentQuestion.of(parameters, OFFICER)).stream()
                .map(row -> row.document().id())
                .toList();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetitionInEveryOrder() {
        for (String sort : List.of("dueAt", "-dueAt", "symbol", "-symbol", "updatedAt", "-updatedAt")) {
            DocumentQuestion question = DocumentQuestion.of(Map.of("sort", sort), OFFICER);
            List<DocumentRow> walked = walk(question);
            assertThat(walked).as(sort).hasSameSizeAs(expected(OFFICER, each -> true));
            assertThat(walked.stream().map(row -> row.document().id())).doesNotHaveDuplicates();
        }
        List<Document> byDue = walk(DocumentQuestion.of(Map.of("sort", "-dueAt"), OFFICER)).stream()
                .map(DocumentRow::document)
                .toList();
        List<List<Symbol>> symbols = walk(DocumentQuestion.of(Map.of("sort", "symbol"), OFFICER)).stream()
                .map(row -> row.document().metadata().symbols())
                .toList();
        assertThat(symbols.stream().filter(each -> !each.isEmpty()).map(each -> each.get(0)))
                .isSorted();
        assertThat(symbols.stream().dropWhile(each -> !each.isEmpty())).containsOnly(List.of());
        assertThat(byDue).isNotEmpty();
    }

    @Test
    void aChangeIsLoadedInOneStatementAndKeptInAsManyAsThereAreTablesThatChanged() {
        Document open = population.stream()
                .filter(each -> each.stage() == Stage.FORECAST)
                .findFirst()
                .orElseThrow();
        transactions.executeWrite(status -> {
            long before = asked();
            Document document = documents.lock(open.id());
            assertThat(asked() - before).isEqualTo(1 + 1);
            document.commitment().agree(null, null, "a slot moves no language");
            before = asked();
            Document kept = documents.save(document);
            assertThat(asked() - before).isEqualTo(1 + 1);
            assertThat(kept.state())
                    .isEqualTo(documents.get(open.id()).state())
                    .isEqualTo(documents.all(List.of(open.id())).get(0).state());
            kept.in(Language.FR).numberJob("26-00001 (F)");
            before = asked();
            Document numbered = documents.save(kept);
            assertThat(asked() - before).isEqualTo(2 + 1);
            assertThat(numbered.state()).isEqualTo(documents.get(open.id()).state());
            status.setRollbackOnly();
            return before;
        });
    }

    /** Statements that this connection has sent, this question among them. */
    private long asked() {
        return sql.one("SHOW SESSION STATUS LIKE 'Questions'", row -> row.number("Value"))
                .orElseThrow();
    }

    @Test
    void theMigrationOrdersSymbolsAsTheServiceDoes() throws IOException {
        String migration;
        try (InputStream file = Objects.requireNonNull(
                getClass().getResourceAsStream("/db/migration/V006__journal_of_people_and_order_of_symbols.sql"))) {
            migration = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        String fill = migration.substring(migration.indexOf("UPDATE document"), migration.lastIndexOf(';'));
        List<String> awkward = List.of(
                "A/62/89-E/2007/76",
                "A/71/6(Part one)",
                "ECE/AC.23/2002/2/Rev.6",
                "A/81/0010",
                "CD/123456789012",
                "Ä/9/\uD83D\uDE00");
        transactions.executeWrite(status -> {
            List<String> ids = sql.list(
                    "SELECT document_id FROM document_symbol WHERE position = 0", row -> row.text("document_id"));
            for (int i = 0; i < awkward.size(); i++) {
                Symbol symbol = Symbol.of(awkward.get(i));
                sql.update(
                        "UPDATE document_symbol SET symbol = ?, lookup_key = ? WHERE document_id = ? AND position = 0",
                        symbol.text(),
                        symbol.lookupKey(),
                        ids.get(i));
            }
            sql.update("UPDATE document SET sort_key = NULL");
            sql.update(fill);
            sql.list(
                    "SELECT s.symbol, d.sort_key FROM document d JOIN document_symbol s ON s.document_id = d.id"
                            + " WHERE s.position = 0",
                    row -> assertThat(row.text("sort_key"))
                            .isEqualTo(Symbol.of(row.text("symbol")).sortKey()));
            status.setRollbackOnly();
            return ids.size();
        });
    }

    private List<DocumentRow> walk(DocumentQuestion question) {
        List<DocumentRow> walked = new ArrayList<>();
        Listing<DocumentRow> page = list.list(OFFICER, question, Paging.first(7));
        walked.addAll(page.items());
        while (page.next() != null) {
            page = list.list(OFFICER, question, Cursors.after(page.next(), 7));
            walked.addAll(page.items());
        }
        return walked;
    }

    private void check(Map<String, String> parameters, Predicate<Document> condition) {
        assertThat(found(OFFICER, parameters)).as("%s", parameters).isEqualTo(expected(OFFICER, condition));
    }

    private List<DocumentId> found(Actor reader, Map<String, String> parameters) {
        DocumentQuestion question = DocumentQuestion.of(parameters, reader);
        return transactions.executeRead(status -> search.find(question, reader, list.today(), null, 1000)).stream()
                .map(DocumentSearch.Place::id)
                .sorted(Comparator.comparing(DocumentId::value))
                .toList();
    }

    private List<DocumentId> expected(Actor reader, Predicate<Document> condition) {
        return transactions.executeRead(status -> population.stream()
                .filter(document -> rights.mayRead(document, reader))
                .filter(condition)
                .map(Document::id)
                .toList());
    }

    private Standing standing(Document document) {
        LocalDate today =
                LocalDate.now(clock.withZone(document.dates().station().zone()));
        return Standings.of(document, today, list.today().atRiskDays(), document.issuedOn());
    }

    private LocalDate dueOn(Document document) {
        return transactions.executeRead(status -> sql.one(
                        "SELECT due_at FROM document WHERE id = ?",
                        row -> row.instant("due_at"),
                        document.id().value())
                .map(at -> LocalDate.ofInstant(at, document.dates().station().zone()))
                .orElseThrow());
    }

    private static boolean isIn(DocumentQuestion.Group group, Standing standing) {
        return group.code().equals(standing.code())
                || group == DocumentQuestion.Group.ISSUED
                        && Stream.of(Standing.ISSUED_LATE, Standing.ISSUED_ON_TIME)
                                .anyMatch(standing::equals);
    }

    private static boolean isConsideredBy(Document document, String body) {
        return document.metadata().considered().stream()
                .anyMatch(each -> each.body().equals(body));
    }
}
