package org.hexaglot.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexaglot.content.TextFormats;
import org.hexaglot.database.Sql;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.document.Distribution;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Issuance.Relation;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.document.Metadata;
import org.hexaglot.document.Stage;
import org.hexaglot.document.Submission;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.CountedQuestion.By;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.web.Reader;
import org.hexaglot.planning.Category;
import org.hexaglot.planning.Considered;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.statistics.Statistics;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Paging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Figures from the database against the same figures reckoned document by document from their definitions. */
@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.clock", value = "2026-11-20T23:30:00Z")
@Property(name = "hexaglot.demo.session", value = "false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicatorsIT implements TestPropertyProvider {
    private static final int DOCUMENTS = 120;
    private static final Actor OFFICER = Papers.person("officer", Role.OFFICER);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Inject
    EmbeddedServer server;

    @Inject
    Papers papers;

    @Inject
    Indicators indicators;

    @Inject
    Statistics statistics;

    @Inject
    MonthSums months;

    @Inject
    Breakdown breakdown;

    @Inject
    DocumentRights rights;

    @Inject
    Documents documents;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    TransactionOperations<Connection> transactions;

    private final List<Document> population = new ArrayList<>();
    private final Random crew = new Random(12);
    private final Map<Long, String> kindsOfFiles = new HashMap<>();
    private final Random readers = new Random(13);
    private final Set<String> complainedOf = new HashSet<>();

    @Override
    public Map<String, String> getProperties() {
        return TestDatabase.properties("indicators");
    }

    @BeforeAll
    void populate() {
        List<Considered> meetings = List.of(
                papers.meeting("GA", DutyStation.NEW_YORK, 20),
                papers.meeting("HRC", DutyStation.GENEVA, 12),
                papers.meeting("UNEA", DutyStation.NAIROBI, 8));
        Random random = new Random(11);
        for (int i = 0; i < DOCUMENTS; i++) {
            Set<Considered> considered = new HashSet<>(List.of(meetings.get(random.nextInt(3))));
            considered.add(meetings.get(random.nextInt(3)));
            String id = papers.forecast(meetings.get(0), metadata -> varied(metadata, List.copyOf(considered), random))
                    .id()
                    .value();
            transactions.executeWrite(status -> live(id, random));
        }
        transactions.executeWrite(status -> complain());
        statistics.rebuild(entries -> {});
        transactions.executeRead(status -> sql.list(
                "SELECT id, media_type FROM revision",
                row -> kindsOfFiles.put(row.number("id"), row.text("media_type"))));
        transactions.executeRead(status -> population.addAll(
                documents
                        .all(sql.list("SELECT id FROM document ORDER BY id", row -> new DocumentId(row.text("id"))))
                        .stream()
                        .filter(document -> rights.mayRead(document, OFFICER))
                        .toList()));
    }

    private static Metadata varied(Metadata metadata, List<Considered> considered, Random random) {
        return new Metadata(
                metadata.title(),
                metadata.type(),
                metadata.category(),
                metadata.symbols(),
                random.nextInt(4) == 0 ? Distribution.RESTRICTED : metadata.distribution(),
                considered,
                metadata.original(),
                random.nextBoolean() ? "DESA" : "DGACM",
                metadata.mandate(),
                metadata.estimatedWords(),
                metadata.submitter());
    }

    /** A life as it might have been, the hours around midnight and the change of the clocks included. */
    private int live(String id, Random random) {
        String stage = List.of("forecast", "submission", "editing", "translation", "issued", "issued", "withdrawn")
                .get(random.nextInt(7));
        DutyStation station = DutyStation.values()[random.nextInt(4)];
        boolean submitted = !stage.equals("forecast") || random.nextInt(4) == 0;
        LocalDateTime submittedAt = submitted ? moment(random, -56) : null;
        LocalDateTime issuedAt = stage.equals("issued") ? moment(random, -25) : null;
        LocalDate submitBy = random.nextInt(6) == 0 ? null : DAY.plusDays(random.nextInt(40) - 60);
        boolean onTime = submittedAt != null
                && submitBy != null
                && !submittedAt
                        .atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(station.zone())
                        .toLocalDate()
                        .isAfter(submitBy);
        boolean simultaneous = random.nextInt(3) > 0;
        if (issuedAt != null) {
            sql.update(
                    "UPDATE language_version SET state = 'issued', issued_at = ? WHERE document_id = ?", issuedAt, id);
            if (!simultaneous) {
                sql.update(
                        "UPDATE language_version SET issued_at = ? WHERE document_id = ? AND language IN ('ar', 'fr')",
                        issuedAt.minusDays(random.nextInt(12)).minusHours(7),
                        id);
            }
        }
        work(id, stage.equals("issued"));
        if (crew.nextBoolean()) {
            sql.update("UPDATE document_reader SET person = 'named' WHERE document_id = ? AND person = 'officer'", id);
        }
        if (random.nextInt(4) == 0) {
            sql.update(
                    "UPDATE language_version SET state = 'waived', issued_at = NULL WHERE document_id = ? AND language = 'ru'",
                    id);
        }
        return sql.update(
                """
                UPDATE document SET stage = ?, station = ?, submit_by = ?, issue_by = ?, submitted_at = ?, on_time = ?,
                       words = ?, word_limit = 8500, issued_at = ?, issued_on = ?, simultaneous = ? WHERE id = ?
                """,
                stage,
                station.code(),
                submitBy,
                random.nextInt(6) == 0 ? null : DAY.plusDays(random.nextInt(50) - 20),
                submittedAt,
                submittedAt == null || submitBy == null ? null : onTime,
                submittedAt == null ? null : random.nextInt(4) == 0 ? 9000 : 8500,
                issuedAt,
                issuedAt == null ? null : day(issuedAt.toInstant(ZoneOffset.UTC), station),
                issuedAt == null ? null : simultaneous,
                id);
    }

    /** Who translated which language, who revised it, and what its file is; some of it of the original, too. */
    private void work(String id, boolean issued) {
        if (crew.nextInt(6) == 0) {
            sql.update("UPDATE document SET relation = 'CORRIGENDUM' WHERE id = ?", id);
        }
        for (Language language : Language.OFFICIAL) {
            sql.update(
                    "UPDATE language_version SET translator = ?, in_house = ?, self_revised = ? WHERE document_id = ? AND language = ?",
                    crew.nextInt(5) == 0 ? null : "translator",
                    crew.nextInt(3) > 0,
                    crew.nextBoolean(),
                    id,
                    language.code());
            if (issued && crew.nextInt(5) > 0) {
                sql.update(
                        """
                        INSERT INTO revision (document_id, kind, language, number, sha256, name, media_type, bytes, made_by,
                               made_at) VALUES (?, 'language', ?, 1, REPEAT('0', 64), 'file', ?, 1, 'somebody', '2026-10-01')
                        """,
                        id,
                        language.code(),
                        List.of(TextFormats.DOCX, TextFormats.ODT, "application/pdf")
                                .get(crew.nextInt(3)));
                sql.update(
                        "UPDATE language_version SET issued_revision = LAST_INSERT_ID() WHERE document_id = ? AND language = ?",
                        id,
                        language.code());
            }
        }
    }

    /** Complaints of versions in whatever state, of some twice, a few that the figures leave out among them. */
    private int complain() {
        List<String> versions = sql.list(
                "SELECT document_id, language FROM language_version ORDER BY document_id, language",
                row -> row.text("document_id") + row.text("language"));
        for (String version : versions) {
            int split = version.length() - 2;
            for (int i = readers.nextInt(6) - 3; i > 0; i--) {
                complainedOf.add(version);
                sql.update("""
                        INSERT INTO complaint (version, document_id, language, kind, place, words, made_by, made_at,
                               is_open, changed_at) VALUES (0, ?, ?, 'layout', '', 'words', 'delegate', '2026-11-19', ?, '2026-11-20')
                        """, version.substring(0, split), version.substring(split), readers.nextBoolean());
            }
        }
        return complainedOf.size();
    }

    private static LocalDateTime moment(Random random, int daysFromStart) {
        return DAY.plusDays(daysFromStart + random.nextInt(42)).atTime(random.nextInt(24), random.nextInt(60));
    }

    @Test
    void figuresAreThoseOfTheDefinitionsHoweverTheyAreCut() {
        List<Map<String, String>> questions = List.of(
                Map.of(),
                Map.of("from", "2026-10-20", "to", "2026-11-05"),
                Map.of("from", "2026-11-01"),
                Map.of("to", "2026-10-25", "department", "DESA"),
                Map.of("from", "2026-09-01", "to", "2026-10-31"),
                Map.of("body", "HRC"),
                Map.of("station", "geneva"),
                Map.of("station", "geneva", "department", "DGACM"),
                Map.of("session", "HRC/81"),
                Map.of("language", "ru"));
        for (boolean summed : List.of(false, true)) {
            stand(summed);
            for (Map<String, String> question : questions) {
                cuts(question).forEach(this::check);
            }
        }
    }

    private static List<IndicatorQuestion> cuts(Map<String, String> question) {
        return Stream.of("", "body", "session", "station", "language", "department", "category", "month", "quarter")
                .map(by -> {
                    Map<String, String> parameters = new HashMap<>(question);
                    parameters.put("by", by);
                    return IndicatorQuestion.of(parameters, OFFICER);
                })
                .toList();
    }

    /** Has the months that are over summed, or none. */
    private void stand(boolean summed) {
        transactions.executeWrite(status -> sql.update("UPDATE outcome_month SET changed = TRUE"));
        if (summed) {
            months.bringUp();
            assertThat(transactions.<Long>executeRead(status -> sql.one(
                                    "SELECT COUNT(*) AS months FROM outcome_month WHERE NOT changed",
                                    row -> row.number("months"))
                            .orElseThrow()))
                    .isGreaterThan(1);
        }
    }

    @Test
    void sumsOfMonthsSayWhatTheirDocumentsSay() {
        List<Actor> readers = List.of(
                OFFICER,
                Papers.person("named", Role.OFFICER),
                staff("officer", "geneva"),
                staff("author", "vienna"),
                staff("translator", "nairobi"),
                Papers.person("author", Role.AUTHOR),
                Actor.SYSTEM);
        List<Map<String, String>> questions = List.of(
                Map.of(),
                Map.of("from", "2026-08-15", "to", "2026-11-20"),
                Map.of("station", "vienna"),
                Map.of("body", "UNEA", "from", "2026-09-01"));
        List<Object> counted = new ArrayList<>();
        List<Object> summed = new ArrayList<>();
        for (boolean isSummed : List.of(false, true)) {
            stand(isSummed);
            for (Actor reader : readers) {
                for (Map<String, String> question : questions) {
                    (isSummed ? summed : counted).addAll(everything(reader, question));
                }
            }
        }
        for (int i = 0; i < counted.size(); i++) {
            assertThat(summed.get(i)).isEqualTo(counted.get(i));
        }
        assertThat(counted.stream().distinct().count()).isGreaterThan(100);
    }

    private static Actor staff(String name, String station) {
        return new Actor(new PersonId(name), Set.of(Role.MANAGER), Set.of(station), Map.of(), "test");
    }

    private List<Object> everything(Actor reader, Map<String, String> asked) {
        List<Object> answers = new ArrayList<>();
        for (IndicatorQuestion question : cuts(asked)) {
            answers.add(indicators.figures(reader, Indicator.OF_DOCUMENTS, question));
        }
        IndicatorQuestion question = IndicatorQuestion.of(asked, OFFICER);
        Today today = Today.at(clock, 5);
        transactions.executeRead(status -> answers.addAll(List.of(
                breakdown.funnel(question, reader, today),
                Set.copyOf(breakdown.days(question, reader, today).held()),
                breakdown.days(question, reader, today).documents(),
                breakdown.causes(question, reader, today))));
        return answers;
    }

    @Test
    void aMonthThatChangesIsCountedFromItsDocumentsUntilItIsSummedAgain() {
        IndicatorQuestion question = IndicatorQuestion.of(Map.of(), OFFICER);
        stand(true);
        List<IndicatorFigures> before = indicators.figures(OFFICER, question);
        Document issued = population.stream()
                .filter(document ->
                        document.issuedOn() != null && document.issuedOn().isBefore(LocalDate.of(2026, 11, 1)))
                .findFirst()
                .orElseThrow();
        set(issued, "withdrawn");
        List<IndicatorFigures> without = indicators.figures(OFFICER, question);
        assertThat(without.get(0).figure(Indicator.SIMULTANEITY).of())
                .isEqualTo(before.get(0).figure(Indicator.SIMULTANEITY).of() - 1);
        months.bringUp();
        assertThat(indicators.figures(OFFICER, question)).isEqualTo(without);
        set(issued, "issued");
        assertThat(indicators.figures(OFFICER, question)).isEqualTo(before);
    }

    private void set(Document document, String stage) {
        transactions.executeWrite(status -> sql.update(
                "UPDATE document SET stage = ? WHERE id = ?",
                stage,
                document.id().value()));
        statistics.rebuild(entries -> {});
    }

    private void check(IndicatorQuestion question) {
        Map<String, Map<Indicator, Figure>> found = new HashMap<>();
        for (IndicatorFigures row : indicators.figures(OFFICER, Indicator.OF_DOCUMENTS, question)) {
            Map<Indicator, Figure> figures = new HashMap<>(row.figures());
            figures.values().removeIf(figure -> figure.of() == 0);
            if (!figures.isEmpty()) {
                found.put(row.key(), figures);
            }
        }
        assertThat(found).as("%s", question).isEqualTo(allReckoned(question));
    }

    @Test
    void theRowsBehindAFigureAreAsManyAsItSays() {
        for (String by : List.of("", "language")) {
            IndicatorQuestion question = IndicatorQuestion.of(Map.of("by", by, "to", "2026-11-20"), OFFICER);
            for (Indicator indicator : Indicator.RATES) {
                long met = indicators.figures(OFFICER, question).stream()
                        .mapToLong(row -> row.figure(indicator).met())
                        .sum();
                long of = indicators.figures(OFFICER, question).stream()
                        .mapToLong(row -> row.figure(indicator).of())
                        .sum();
                assertThat(behind(indicator, true, question))
                        .allMatch(Counted::met)
                        .hasSize((int) met);
                assertThat(behind(indicator, false, question))
                        .noneMatch(Counted::met)
                        .hasSize((int) (of - met));
                assertThat(met).isPositive().isLessThan(of);
            }
        }
    }

    @Test
    void theRowsBehindHowTheWorkWasDoneAreTheVersionsThatItCounts() {
        List<Map<String, String>> questions = List.of(
                Map.of(),
                Map.of("language", "fr"),
                Map.of("body", "HRC", "by", "body"),
                Map.of("from", "2026-10-20", "to", "2026-11-05", "by", "language"));
        for (Map<String, String> asked : questions) {
            IndicatorQuestion question = IndicatorQuestion.of(asked, OFFICER);
            List<IndicatorFigures> rows = indicators.figures(OFFICER, Indicator.WORK, question);
            for (Indicator indicator : Indicator.WORK) {
                Figure figure = IndicatorFigures.sum(rows, indicator);
                List<Counted> all = behind(indicator, null, question);
                List<Counted> met = behind(indicator, true, question);
                assertThat(all).as("%s %s", indicator, asked).hasSize((int) figure.of());
                assertThat(all).allMatch(row -> row.language() != null).doesNotHaveDuplicates();
                if (indicator.isAmount()) {
                    assertThat(all.stream()
                                    .mapToLong(row -> row.words() == null ? 0 : row.words())
                                    .sum())
                            .isEqualTo(figure.met());
                } else {
                    assertThat(met).hasSize((int) figure.met()).isSubsetOf(all);
                    assertThat(met.size()).isPositive().isLessThan(all.size());
                }
            }
        }
    }

    private List<Counted> behind(Indicator indicator, @Nullable Boolean met, IndicatorQuestion question) {
        return indicators.sheet(OFFICER, CountedQuestion.of(indicator, met, question), 1000);
    }

    @Test
    void theRowsBehindAFigureHaveTheirOrderAndGroupsFromPageToPage() {
        for (Map<String, String> asked : List.of(Map.<String, String>of(), Map.of("by", "language"))) {
            IndicatorQuestion figure = IndicatorQuestion.of(asked, OFFICER);
            for (Indicator indicator :
                    List.of(Indicator.SUBMISSION, Indicator.ISSUANCE, Indicator.WORDS, Indicator.COMPLAINTS)) {
                CountedQuestion question = CountedQuestion.of(indicator, null, figure);
                List<By> orders = new ArrayList<>(List.of(By.values()));
                if (!indicator.isAmount()) {
                    orders.remove(By.WORDS);
                }
                if (!question.isByVersion()) {
                    orders.remove(By.LANGUAGE);
                }
                for (By order : orders) {
                    check(question.arranged(null, order, false));
                    check(question.arranged(null, order, true));
                    if (order.groups()) {
                        check(question.arranged(order, By.DONE, true));
                        check(question.arranged(order, By.STATION, false));
                    }
                }
            }
        }
    }

    private void check(CountedQuestion question) {
        List<Counted> walked = new ArrayList<>();
        Paging paging = Paging.first(23);
        Listing<Counted> page = indicators.behind(OFFICER, question, paging);
        while (page.next() != null) {
            walked.addAll(page.items());
            page = indicators.behind(OFFICER, question, Paging.of("23", page.next()));
        }
        walked.addAll(page.items());
        List<Counted> expected = new ArrayList<>(behind(question.indicator(), question.met(), question.figure()));
        assertThat(expected).hasSizeGreaterThan(23);
        expected.sort(inOrder(question));
        assertThat(walked).as("%s", question).containsExactlyElementsOf(expected);
        By group = question.group();
        if (group != null) {
            Map<String, Integer> sizes = new HashMap<>();
            expected.forEach(row -> sizes.merge(named(group, row), 1, Integer::sum));
            assertThat(indicators.sizes(OFFICER, question)).isEqualTo(sizes);
        }
    }

    private Comparator<Counted> inOrder(CountedQuestion question) {
        Comparator<Counted> ties = Comparator.comparing(Counted::dueOn)
                .thenComparing(row -> row.document().value())
                .thenComparing(
                        row -> row.language() == null ? "" : row.language().code());
        boolean down = question.descending();
        Comparator<Counted> order = by(question.order(), down).thenComparing(down ? ties.reversed() : ties);
        By group = question.group();
        return group == null ? order : by(group, false).thenComparing(order);
    }

    private Comparator<Counted> by(By by, boolean down) {
        Function<Counted, @Nullable Comparable<?>> value =
                switch (by) {
                    case DUE -> Counted::dueOn;
                    case DONE -> Counted::doneOn;
                    case LATE -> this::daysLate;
                    case LANGUAGE -> Counted::language;
                    case STATION -> row -> DutyStation.of(row.station());
                    case DEPARTMENT -> Counted::department;
                    case CATEGORY -> row -> Category.of(row.category());
                    case STANDING -> Counted::met;
                    case WORDS -> Counted::words;
                };
        @SuppressWarnings("unchecked")
        Comparator<Object> values = (Comparator<Object>) (Comparator<?>) Comparator.naturalOrder();
        return (one, other) ->
                Comparator.nullsLast(down ? values.reversed() : values).compare(value.apply(one), value.apply(other));
    }

    private @Nullable Long daysLate(Counted row) {
        LocalDate done = row.doneOn() == null
                ? LocalDate.ofInstant(
                        clock.instant(), DutyStation.of(row.station()).zone())
                : row.doneOn();
        long days = ChronoUnit.DAYS.between(row.dueOn(), done);
        return row.met() || days <= 0 ? null : days;
    }

    private static String named(By group, Counted row) {
        return switch (group) {
            case LANGUAGE -> Objects.requireNonNull(row.language()).code();
            case STATION -> row.station();
            case DEPARTMENT -> row.department();
            case CATEGORY -> row.category();
            case STANDING -> row.met() ? "met" : "missed";
            case DUE, DONE, LATE, WORDS -> throw new IllegalArgumentException(group.code());
        };
    }

    @Test
    void theListBehindAFigureIsOneOfFiltersGroupsColumnsAndSheets() {
        String figure = "indicator=issuance&period=2026-10-01..2026-11-30";
        String asked = figure + "&met=false&group=station&sort=-department&columns=department,due,words,late";
        Reader manager = Reader.of(server, "manager");
        List<String> lines = lines(manager, asked);
        assertThat(lines)
                .startsWith("\uFEFFDuty station,Document,Title,Author department,Due,Days late,Words")
                .hasSizeGreaterThan(10);
        List<String> stations =
                lines.stream().skip(1).map(line -> line.split(",")[0]).toList();
        assertThat(stations.stream().distinct()).containsExactly("New York", "Geneva", "Vienna", "Nairobi");
        List<String> walked = new ArrayList<>();
        String address = "/management/documents?limit=5&" + asked;
        while (address != null) {
            String page = manager.get(address, "Accept", "text/html").body();
            assertThat(page)
                    .contains("data-label=\"Words\"", "aria-sort=\"descending\"")
                    .doesNotContain("data-label=\"Done\"");
            assertThat(sizes(page)).isNotEmpty().allSatisfy((station, size) -> assertThat(size)
                    .isEqualTo(Collections.frequency(stations, station)));
            documents(page).forEach(walked::add);
            address = next(page);
        }
        assertThat(walked).hasSize(stations.size()).doesNotHaveDuplicates();
        assertThat(lines(manager, figure + "&department=DESA&columns=station"))
                .hasSizeGreaterThan(2)
                .hasSizeLessThan(lines(manager, figure).size());
        assertThat(manager.get("/management/documents?" + asked + "&department=DESA", "Accept", "text/html")
                        .body())
                .contains("<option value=\"DESA\" selected", "/management/documents.csv?")
                .contains(
                        "/management/documents?period=2026-10-01..2026-11-30&amp;indicator=issuance&amp;met=false"
                                + "&amp;sort=-department&amp;group=station&amp;columns=department%2Cdue%2Cwords%2Clate\">Clear");
        assertThat(manager.get("/management/documents.xlsx?" + asked).statusCode())
                .isEqualTo(200);
        assertThat(Reader.of(server, "translator-fr")
                        .get("/management/documents.csv?" + asked)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theListBehindAFigureShowsOnlyWhatTheReaderMaySee() {
        String asked = "indicator=issuance&period=2026-10-01..2026-11-30&by=language&group=language&columns=standing";
        List<String> lines = lines(Reader.of(server, "officer"), asked);
        assertThat(lines).startsWith("\uFEFFLanguage,Document,Title,Days late,Standing");
        IndicatorQuestion question =
                IndicatorQuestion.of(Map.of("by", "language", "from", "2026-10-01", "to", "2026-11-30"), OFFICER);
        Map<String, Integer> counted = new HashMap<>();
        indicators
                .figures(OFFICER, question)
                .forEach(row -> counted.put(
                        row.key(), (int) row.figure(Indicator.ISSUANCE).of()));
        assertThat(lines)
                .hasSize(counted.values().stream().mapToInt(each -> each).sum() + 1);
        String page = Reader.of(server, "officer")
                .get("/management/documents?limit=200&" + asked, "Accept", "text/html")
                .body();
        assertThat(sizes(page)).containsEntry("Arabic", counted.get("ar")).containsEntry("Chinese", counted.get("zh"));
        Set<String> restricted = transactions.executeRead(status -> Set.copyOf(sql.list(
                "SELECT id FROM document d WHERE distribution = 'restricted' AND NOT EXISTS"
                        + " (SELECT 1 FROM document_reader r WHERE r.document_id = d.id AND r.person = 'officer')",
                row -> row.text("id"))));
        assertThat(restricted).isNotEmpty();
        assertThat(documents(page)).hasSize(200).noneMatch(restricted::contains);
    }

    private List<String> lines(Reader reader, String asked) {
        return reader.get("/management/documents.csv?" + asked).body().lines().toList();
    }

    /** How many each group has that the page shows. */
    private static Map<String, Integer> sizes(String page) {
        return Pattern.compile("scope=\"rowgroup\"><bdi>([^<]+)</bdi> <span class=\"count\">(?:\\d+ of )?(\\d+)<")
                .matcher(page)
                .results()
                .collect(Collectors.toMap(group -> group.group(1), group -> Integer.valueOf(group.group(2))));
    }

    private static List<String> documents(String page) {
        return Pattern.compile("href=\"/documents/([^?\"]+)\\?view=days\"")
                .matcher(page)
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    /** The address of the page after this one, as long. */
    private static @Nullable String next(String page) {
        Matcher next = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"").matcher(page);
        return next.find() ? next.group(1).replace("&amp;", "&") + "&limit=5" : null;
    }

    @Test
    void aPageGoesOnOnlyInTheArrangementOfTheOneBefore() {
        CountedQuestion question =
                CountedQuestion.of(Indicator.ISSUANCE, null, IndicatorQuestion.of(Map.of(), OFFICER));
        String next = indicators
                .behind(OFFICER, question.arranged(null, By.LATE, true), Paging.first(2))
                .next();
        for (CountedQuestion other : List.of(
                question, question.arranged(null, By.LATE, false), question.arranged(By.STATION, By.LATE, true))) {
            assertThatThrownBy(() -> indicators.behind(OFFICER, other, Paging.of("2", next)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("invalid-cursor");
        }
    }

    @Test
    void figuresCountWhatTheReaderMaySee() {
        IndicatorQuestion question = IndicatorQuestion.of(Map.of(), OFFICER);
        Actor delegate = Papers.person("delegate", Role.DELEGATE);
        IndicatorFigures all = indicators.figures(delegate, question).get(0);
        assertThat(all.key()).isEqualTo("all");
        assertThat(all.figure(Indicator.ISSUANCE)).isEqualTo(Figure.NONE);
        assertThat(all.figure(Indicator.ISSUANCE).rate()).isNull();
    }

    // The definitions once more, in plain Java.

    private Map<String, Map<Indicator, Figure>> allReckoned(IndicatorQuestion question) {
        Map<String, Map<Indicator, Figure>> figures = reckoned(question);
        for (Document document : population) {
            LocalDate issuedOn = document.issuedOn();
            boolean counts = issuedOn != null && document.stage() != Stage.WITHDRAWN && isAsked(document, question);
            if (counts && isIn(issuedOn, question)) {
                for (Unit unit : units(document, question)) {
                    String key = unit.key() == null ? period(issuedOn, question) : unit.key();
                    for (LanguageVersion version : document.languages().values()) {
                        boolean ofUnit =
                                unit.version() == null || unit.version().equals(version);
                        Language only = question.documents().language();
                        if (ofUnit && version.isRequired() && (only == null || only == version.language())) {
                            addWork(figures.computeIfAbsent(key, k -> new HashMap<>()), document, version);
                        }
                    }
                }
            }
        }
        return figures;
    }

    private void addWork(Map<Indicator, Figure> figures, Document document, LanguageVersion version) {
        if (version.translator() != null) {
            Integer words = document.submission().words();
            count(figures, Indicator.SELF_REVISION, version.selfRevised() ? 1 : 0);
            count(figures, Indicator.CONTRACTUAL, version.inHouse() ? 0 : 1);
            count(figures, Indicator.WORDS, words == null ? 0 : words);
        }
        String kind = version.issuedRevision() == null ? "" : kindsOfFiles.get(version.issuedRevision());
        count(figures, Indicator.CORRIGENDA, document.issuance().relation() == Relation.CORRIGENDUM ? 1 : 0);
        count(
                figures,
                Indicator.ACCESSIBLE,
                Set.of(TextFormats.DOCX, TextFormats.ODT).contains(kind) ? 1 : 0);
        count(
                figures,
                Indicator.COMPLAINTS,
                complainedOf.contains(document.id().value() + version.language().code()) ? 1 : 0);
    }

    private static void count(Map<Indicator, Figure> figures, Indicator indicator, long met) {
        figures.merge(indicator, new Figure(met, 1), Figure::plus);
    }

    private record Outcome(LocalDate due, boolean counts, boolean met) {}

    private Map<String, Map<Indicator, Figure>> reckoned(IndicatorQuestion question) {
        Map<String, Map<Indicator, Set<String>>> met = new HashMap<>();
        Map<String, Map<Indicator, Set<String>>> of = new HashMap<>();
        for (Document document : population) {
            if (!isAsked(document, question) || document.stage() == Stage.WITHDRAWN) {
                continue;
            }
            for (Unit unit : units(document, question)) {
                for (Indicator indicator : Indicator.RATES) {
                    Outcome outcome = outcome(indicator, document, unit.version());
                    if (outcome == null || !outcome.counts() || !isIn(outcome.due(), question)) {
                        continue;
                    }
                    String key = unit.key() == null ? period(outcome.due(), question) : unit.key();
                    add(of, key, indicator, document);
                    if (outcome.met()) {
                        add(met, key, indicator, document);
                    }
                }
            }
        }
        Map<String, Map<Indicator, Figure>> figures = new HashMap<>();
        of.forEach((key, row) -> row.forEach((indicator, counted) -> figures.computeIfAbsent(key, k -> new HashMap<>())
                .put(
                        indicator,
                        new Figure(
                                met.getOrDefault(key, Map.of())
                                        .getOrDefault(indicator, Set.of())
                                        .size(),
                                counted.size()))));
        return figures;
    }

    private static void add(
            Map<String, Map<Indicator, Set<String>>> sums, String key, Indicator indicator, Document document) {
        sums.computeIfAbsent(key, k -> new HashMap<>())
                .computeIfAbsent(indicator, i -> new TreeSet<>())
                .add(document.id().value());
    }

    private record Unit(@Nullable String key, @Nullable LanguageVersion version) {}

    private static List<Unit> units(Document document, IndicatorQuestion question) {
        DocumentQuestion filter = question.documents();
        if (question.by() == null) {
            return List.of(new Unit("all", null));
        }
        Stream<Considered> considered = document.metadata().considered().stream()
                .filter(each -> filter.body() == null || filter.body().equals(each.body()))
                .filter(each -> filter.session() == null || filter.session().equals(each.session()));
        return switch (question.by()) {
            case BODY -> considered.map(each -> new Unit(each.body(), null)).toList();
            case SESSION ->
                considered
                        .map(each -> new Unit(each.body() + "/" + each.session(), null))
                        .toList();
            case STATION -> List.of(new Unit(document.dates().station().code(), null));
            case LANGUAGE ->
                document.languages().values().stream()
                        .filter(LanguageVersion::isRequired)
                        .filter(each -> filter.language() == null || filter.language() == each.language())
                        .map(each -> new Unit(each.language().code(), each))
                        .toList();
            case DEPARTMENT -> List.of(new Unit(document.metadata().department(), null));
            case CATEGORY -> List.of(new Unit(document.metadata().category().code(), null));
            case MONTH, QUARTER -> List.of(new Unit(null, null));
        };
    }

    private static boolean isAsked(Document document, IndicatorQuestion question) {
        DocumentQuestion filter = question.documents();
        return (filter.department() == null
                        || filter.department().equals(document.metadata().department()))
                && (filter.language() == null || document.required().contains(filter.language()))
                && (filter.station() == null
                        || filter.station() == document.dates().station())
                && (filter.body() == null
                        || document.metadata().considered().stream()
                                .anyMatch(each -> each.body().equals(filter.body())
                                        && (filter.session() == null
                                                || each.session().equals(filter.session()))));
    }

    private @Nullable Outcome outcome(Indicator indicator, Document document, @Nullable LanguageVersion version) {
        DutyStation station = document.dates().station();
        LocalDate today = LocalDate.now(clock.withZone(station.zone()));
        Submission submission = document.submission();
        boolean isIn = document.stage() != Stage.FORECAST;
        boolean good = isIn
                && Boolean.TRUE.equals(submission.onTime())
                && submission.words() != null
                && submission.words() <= submission.limit();
        Instant issuedAt = version == null ? document.issuance().issuedAt() : version.issuedAt();
        LocalDate issuedOn = issuedAt == null ? null : day(issuedAt, station);
        LocalDate issueBy = document.dates().issueBy();
        boolean underTheRule = document.metadata().category() != Category.FOLLOW_UP;
        return switch (indicator) {
            case SUBMISSION -> {
                LocalDate slot = document.dates().submitBy();
                boolean known = isIn ? submission.onTime() != null : slot != null && slot.isBefore(today);
                yield slot == null ? null : new Outcome(slot, known, isIn && Boolean.TRUE.equals(submission.onTime()));
            }
            case PROCESSING -> {
                Instant submittedAt = submission.submittedAt();
                yield submittedAt == null || !good
                        ? null
                        : until(day(submittedAt, station).plusDays(28), issuedOn, today);
            }
            case ISSUANCE -> underTheRule ? until(issueBy, issuedOn, today) : null;
            case ISSUANCE_CONDITIONAL -> good && underTheRule ? until(issueBy, issuedOn, today) : null;
            case SIMULTANEITY ->
                document.issuedOn() == null
                        ? null
                        : new Outcome(
                                document.issuedOn(),
                                true,
                                Boolean.TRUE.equals(document.issuance().simultaneous()));
            case SELF_REVISION, CONTRACTUAL, WORDS, CORRIGENDA, ACCESSIBLE, COMPLAINTS, ROSTER -> null;
        };
    }

    private static @Nullable Outcome until(@Nullable LocalDate due, @Nullable LocalDate done, LocalDate today) {
        return due == null
                ? null
                : new Outcome(due, done != null || due.isBefore(today), done != null && !done.isAfter(due));
    }

    private static boolean isIn(LocalDate day, IndicatorQuestion question) {
        return (question.from() == null || !day.isBefore(question.from()))
                && (question.to() == null || !day.isAfter(question.to()));
    }

    private static String period(LocalDate day, IndicatorQuestion question) {
        return question.by() == IndicatorQuestion.Cut.MONTH
                ? day.toString().substring(0, 7)
                : day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
    }

    private static LocalDate day(Instant instant, DutyStation station) {
        return LocalDate.ofInstant(instant, station.zone());
    }
}
