package org.hexaglot.reference.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.document.Document;
import org.hexaglot.document.Metadata;
import org.hexaglot.document.Symbol;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Papers;
import org.hexaglot.planning.Considered;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.reference.Docx;
import org.hexaglot.reference.ImportWorker;
import org.hexaglot.reference.IssuanceReader;
import org.hexaglot.reference.MemoryIndexing;
import org.hexaglot.reference.Shelf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The memory, reference documents, concordance and terminology as programs and browsers meet them. */
@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.demo.session", value = "false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceIT implements TestPropertyProvider {
    private static final Path SAMPLES = Path.of(System.getProperty("samples", "../shared/samples"));
    private static final List<String> ENGLISH = List.of("1. Introduction", "Roads were repaired in twelve provinces.");
    private static final List<String> FRENCH =
            List.of("1. Introduction", "Des routes ont été réparées dans douze provinces.");
    private static final List<String> ARABIC = List.of("1. مقدمة", "أصلحت الطرق في اثنتي عشرة مقاطعة.");

    @TempDir
    static Path data;

    @Inject
    EmbeddedServer server;

    @Inject
    Papers papers;

    @Inject
    Shelf shelf;

    @Inject
    IssuanceReader reader;

    @Inject
    ImportWorker worker;

    @Inject
    MemoryIndexing indexing;

    private Considered meeting;
    private Document issued;
    private Client translator;
    private Client terminologist;

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = new HashMap<>(TestDatabase.properties("reference"));
        properties.put("hexaglot.data", data.toString());
        return properties;
    }

    @BeforeAll
    void issue() {
        meeting = papers.meeting("GA", DutyStation.NEW_YORK, 30);
        issued = papers.forecast(meeting);
        shelf.issue(
                issued.id(),
                Map.of(
                        Language.EN, Docx.of(ENGLISH),
                        Language.FR, Docx.of(FRENCH),
                        Language.AR, Docx.of(ARABIC)));
        follow();
        translator = Client.of(server, "translator-fr");
        terminologist = Client.of(server, "terminologist");
    }

    private void follow() {
        reader.readOn();
        worker.workOff();
        indexing.catchUp();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void passagesAreAnsweredWithTheirTranslations() {
        HttpResponse<String> answer = translator.json("POST", "/api/memory/matches", """
                {"source":"en","targets":["fr","ar","es"],
                 "segments":["1. Introduction","Roads were repaired in twelve provinces.","Roads were repaired in ten provinces."]}
                """);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"kind\":\"exact\"", "\"score\":100", FRENCH.get(1), ARABIC.get(1))
                .contains("\"kind\":\"fuzzy\",\"likeness\":83")
                .contains(
                        "\"origin\":\"in-house\"",
                        "\"symbol\":\"" + issued.metadata().symbol())
                .doesNotContain("\"es\"");
    }

    @Test
    void neighboursMakeAMatchOneInContext() {
        assertThat(translator
                        .json(
                                "POST",
                                "/api/memory/matches",
                                "{\"source\":\"en\",\"targets\":[\"fr\"],\"segments\":[\"%s\",\"%s\"]}"
                                        .formatted(ENGLISH.get(0), ENGLISH.get(1)))
                        .body())
                .contains("\"kind\":\"in-context\"");
    }

    @Test
    void wordsAreFoundWithTheOtherLanguageBesideThem() {
        HttpResponse<String> found =
                translator.get("/api/memory/concordance?q=road+province&source=en&target=ar&limit=5");
        assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
        assertThat(found.body())
                .contains(ARABIC.get(1), "\"marks\":[{\"from\":0,\"to\":5}", "\"paragraph\":2")
                .contains("\"href\":\"/documents/" + issued.metadata().symbol() + "?lang=en\"");
        HttpResponse<String> page =
                translator.page("/concordance?q=" + encoded("الطرق") + "&source=ar&target=fr&ui=ar");
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body())
                .contains("dir=\"rtl\"", "<mark>الطرق</mark>", FRENCH.get(1).replace("’", "’"))
                .contains("href=\"/documents/" + issued.metadata().symbol() + "?lang=ar\"");
    }

    @Test
    void nobodyElseLooksIntoTheMemory() {
        for (String person : List.of("author", "delegate", "contractor-fr", "officer", "manager")) {
            Client other = Client.of(server, person);
            assertThat(other.get("/api/memory/concordance?q=roads").statusCode())
                    .as(person)
                    .isEqualTo(403);
            assertThat(other.page("/concordance").statusCode()).as(person).isEqualTo(403);
            assertThat(other.get("/api/terms?q=a").statusCode()).as(person).isEqualTo(403);
            assertThat(other.get("/api/memory/imports").statusCode()).as(person).isEqualTo(403);
        }
        assertThat(new Client(server.getURI(), "")
                        .get("/api/memory/concordance?q=roads")
                        .statusCode())
                .isEqualTo(401);
        assertThat(translator
                        .file("/api/memory/imports", "a.tmx", new byte[] {1})
                        .statusCode())
                .isEqualTo(403);
        assertThat(translator.get("/api/memory/export.tmx?source=en&target=fr").statusCode())
                .isEqualTo(403);
        assertThat(translator.page("/memory").statusCode()).isEqualTo(403);
    }

    @Test
    void theMatchAnalysisCountsEveryLanguage() {
        Document next = papers.forecast(meeting);
        String path = "/api/documents/" + next.id();
        shelf.edited(
                next.id(),
                Language.EN,
                Docx.of(List.of(
                        "1. Introduction",
                        "Roads were repaired in twelve provinces.",
                        "Roads were repaired in ten provinces.",
                        "Something is new.",
                        "Something is new.")));
        Client officer = Client.of(server, "officer");
        HttpResponse<String> sheet = officer.get(path + "/analysis");
        assertThat(sheet.statusCode()).as(sheet.body()).isEqualTo(200);
        assertThat(sheet.body())
                .contains("\"segments\":5,\"words\":20,\"predecessor\":null")
                .contains("\"language\":\"fr\",\"bands\":{\"repetition\":{\"segments\":1,\"words\":3}")
                .contains("\"reuse\":{\"segments\":0,\"words\":0}", "\"fuzzy-75\":{\"segments\":1,\"words\":6}");
        HttpResponse<String> named = officer.json(
                "PUT",
                path + "/predecessor",
                "{\"symbol\":\"" + issued.metadata().symbol() + "\"}");
        assertThat(named.statusCode()).as(named.body()).isEqualTo(200);
        assertThat(officer.get(path + "/analysis").body())
                .contains("\"reuse\":{\"segments\":2,\"words\":8}")
                .contains("\"predecessor\":{\"document\":\"" + issued.id() + "\"");
        assertThat(translator.get(path + "/reference?target=fr").body())
                .contains("\"kind\":\"repeated\"", "\"best\":null");
        for (String language : List.of("en", "ar", "zh")) {
            HttpResponse<String> page =
                    translator.page("/documents/" + next.id() + "/analysis?target=fr&ui=" + language);
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            assertThat(page.body()).contains(FRENCH.get(1));
        }
        String sheets = "/documents/" + next.id() + "/analysis.csv";
        assertThat(officer.get(sheets).body())
                .contains("Repetitions,Repetitions (passages)", "Net words")
                .containsPattern("French,3,1,8,2,");
        assertThat(Client.of(server, "author").get(sheets).statusCode()).isEqualTo(403);
        Document twoSymbols = papers.forecast(meeting, ReferenceIT::joint);
        shelf.issue(twoSymbols.id(), Map.of(Language.EN, Docx.of(ENGLISH)));
        assertThat(officer.json("PUT", path + "/predecessor", "{\"symbol\":\"A/80/777–e/2026/777\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(officer.json("PUT", path + "/predecessor", "{\"symbol\":\"A/1/NONE\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(Client.of(server, "delegate").get(path + "/analysis").statusCode())
                .isEqualTo(404);
        assertThat(Client.of(server, "author").get(path + "/analysis").statusCode())
                .isEqualTo(403);
    }

    private static Metadata joint(Metadata metadata) {
        return new Metadata(
                metadata.title(),
                metadata.type(),
                metadata.category(),
                List.of(Symbol.of("A/80/777"), Symbol.of("E/2026/777")),
                metadata.distribution(),
                metadata.considered(),
                metadata.original(),
                metadata.department(),
                metadata.mandate(),
                metadata.estimatedWords(),
                metadata.submitter());
    }

    @Test
    void theGoalsAreOfferedFromTheirPredecessorInAllFiveLanguages() throws IOException {
        assumeThat(SAMPLES.resolve("aligned")).isDirectory();
        Document predecessor = papers.forecast(meeting);
        shelf.issue(predecessor.id(), Shelf.samples(SAMPLES.resolve("aligned"), "goals-2025-predecessor"));
        follow();
        Document goals = papers.forecast(meeting);
        shelf.edited(goals.id(), Language.EN, Files.readAllBytes(SAMPLES.resolve("aligned/goals-2026.en.docx")));
        String path = "/api/documents/" + goals.id();
        assertThat(Client.of(server, "editor")
                        .json(
                                "PUT",
                                path + "/predecessor",
                                "{\"symbol\":\"" + predecessor.metadata().symbol() + "\"}")
                        .statusCode())
                .isEqualTo(200);
        for (Language target : Language.OFFICIAL) {
            if (target != Language.EN) {
                String offers = translator
                        .get(path + "/reference?target=" + target.code())
                        .body();
                Pattern goal = Pattern.compile(
                        "\\{\"number\":\\d+,\"text\":\"(\\d+)\\. [^\"]*\",\"repetition\":(?:true|false),\"best\":(null|\\{\"kind\":\"([a-z-]+)\")");
                Matcher matcher = goal.matcher(offers);
                Map<Integer, Integer> repeated = new HashMap<>();
                while (matcher.find()) {
                    if ("repeated".equals(matcher.group(3))) {
                        repeated.merge(Integer.parseInt(matcher.group(1)), 1, Integer::sum);
                    }
                }
                // A section is its heading and its paragraph.
                assertThat(repeated.values().stream()
                                .filter(count -> count == 2)
                                .count())
                        .as(target.code())
                        .isEqualTo(15);
            }
        }
    }

    @Test
    void aTmxFileComesInWithItsErrorsAndGoesOutAgain() {
        String tmx = """
                <?xml version="1.0"?>
                <!DOCTYPE tmx SYSTEM "tmx14.dtd">
                <tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/>
                <body>
                <tu creationdate="20240105T000000Z"><prop type="x-symbol">A/1/2</prop>
                <tuv xml:lang="en-US"><seg>A <bpt i="1">&lt;b&gt;</bpt>rare<ept i="1">&lt;/b&gt;</ept> bird &amp; its nest</seg></tuv>
                <tuv xml:lang="fr-CA"><seg>Un oiseau rare et son nid</seg></tuv>
                <tuv xml:lang="de"><seg>Ein seltener Vogel</seg></tuv></tu>
                <tu><tuv xml:lang="en"><seg>Alone</seg></tuv></tu>
                </body></tmx>
                """;
        HttpResponse<String> started =
                terminologist.file("/api/memory/imports", "birds.tmx", tmx.getBytes(StandardCharsets.UTF_8));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String path = started.headers().firstValue("Location").orElseThrow();
        follow();
        assertThat(terminologist.get(path).body())
                .contains("\"state\":\"done\",\"total\":2,\"done\":2,\"taken\":1,\"errors\":1");
        assertThat(terminologist.get(path + "/errors").body())
                .isEqualTo("[{\"line\":9,\"reason\":\"fewer-than-two\",\"detail\":\"\"}]");
        assertThat(terminologist
                        .file("/api/memory/imports", "again.tmx", tmx.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(409);
        HttpResponse<String> out = terminologist.get("/api/memory/export.tmx?source=en&target=fr");
        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(out.headers().firstValue("Content-Type").orElse("")).startsWith("application/x-tmx+xml");
        assertThat(out.body())
                .startsWith("<?xml")
                .contains("<seg>A rare bird &amp; its nest</seg>", "<prop type=\"x-symbol\">A/1/2</prop>")
                .endsWith("</tmx>\n");
        assertThat(terminologist.page("/memory").body()).contains("birds.tmx");
        assertThat(terminologist.page(path.replace("/api", "") + "?ui=en").body())
                .contains("fewer than two official languages");
        assertThat(terminologist
                        .send("DELETE", path, java.net.http.HttpRequest.BodyPublishers.noBody())
                        .body())
                .contains("\"state\":\"withdrawn\"");
        assertThat(terminologist
                        .get("/api/memory/export.tmx?source=en&target=fr")
                        .body())
                .doesNotContain("rare bird");
    }

    @Test
    void aFileThatIsNoTmxLeavesNothingButItsLine() {
        String broken =
                "<tmx version=\"1.4\"><body>\n<tu><tuv xml:lang=\"en\"><seg>Half</seg></tuv><tuv xml:lang=\"fr\"><seg>Demi</seg></tuv></tu>\n<tu>";
        String path = terminologist
                .file("/api/memory/imports", "broken.tmx", broken.getBytes(StandardCharsets.UTF_8))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        follow();
        assertThat(terminologist.get(path).body()).contains("\"state\":\"failed\"", "\"taken\":0");
        assertThat(terminologist.get(path + "/errors").body()).contains("\"line\":3", "not-well-formed");
    }

    @Test
    void theSampleFilesAreTakenIn() throws IOException {
        assumeThat(SAMPLES.resolve("tmx")).isDirectory();
        try (java.util.stream.Stream<Path> files = Files.list(SAMPLES.resolve("tmx"))) {
            for (Path file : files.sorted().toList()) {
                String path = terminologist
                        .file("/api/memory/imports", file.getFileName().toString(), Files.readAllBytes(file))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
                follow();
                assertThat(terminologist.get(path).body()).as(file.toString()).contains("\"state\":\"done\"");
            }
        }
    }

    @Test
    void aTermIsProposedChangedValidatedAndRecognised() {
        HttpResponse<String> proposed = translator.json("POST", "/api/terms", """
                {"subject":"Organs","terms":[{"language":"en","text":"Secretary-General"},
                 {"language":"ru","text":"Генеральный секретарь"},{"language":"ar","text":"الأمين العام"},
                 {"language":"zh","text":"秘书长"},{"language":"fr","text":"Secrétaire général"},
                 {"language":"es","text":"Secretario General"}],"comment":"from the Charter"}
                """);
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        assertThat(proposed.body()).contains("\"state\":\"proposed\"", "\"status\":\"preferred\"");
        String path = proposed.headers().firstValue("Location").orElseThrow();
        assertThat(translator.json("POST", path + "/validate", "{}").statusCode())
                .isEqualTo(403);
        assertThat(terminologist
                        .json("POST", path + "/validate", "{}", "If-Match", "\"7\"")
                        .statusCode())
                .isEqualTo(412);
        HttpResponse<String> validated = terminologist.json("POST", path + "/validate", "{\"comment\":\"yes\"}");
        assertThat(validated.body()).contains("\"state\":\"validated\"", "\"version\":2");
        assertThat(translator
                        .json("PUT", path, "{\"terms\":[{\"language\":\"en\",\"text\":\"SG\"}]}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(translator.get(path + "/history").body())
                .contains("\"act\":\"validated\"", "\"comment\":\"from the Charter\"");
        assertThat(recognised("ru", "В докладе Генерального секретаря говорится о нуждах."))
                .contains("\"from\":10,\"to\":32");
        assertThat(recognised("ar", "أحاط علماً بتقرير الأمين العام")).contains("\"concept\":");
        assertThat(recognised("zh", "秘书长的报告")).contains("\"from\":0,\"to\":3");
        assertThat(recognised("en", "Reports of the Secretary-General’s office"))
                .contains("\"concept\":");
        assertThat(translator.get("/api/terms?q=" + encoded("secretary-g")).body())
                .contains("\"id\":");
        assertThat(translator
                        .get("/api/terms?q=" + encoded("секретарь") + "&language=ru")
                        .body())
                .contains("Генеральный");
        String id = path.substring("/api/terms/".length());
        for (String language : List.of("en", "ar", "zh", "fr", "ru", "es")) {
            assertThat(translator.page("/terms?ui=" + language).body()).contains("秘书长");
            HttpResponse<String> page = terminologist.page("/terms/" + id + "?ui=" + language);
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            assertThat(page.body()).contains("الأمين العام");
        }
        assertThat(translator.page("/terms/new").statusCode()).isEqualTo(200);
    }

    private String recognised(String language, String text) {
        return translator
                .json("POST", "/api/terms/recognise", "{\"language\":\"" + language + "\",\"text\":\"" + text + "\"}")
                .body();
    }

    @Test
    void termsComeAndGoAsFiles() {
        String csv = "id,form,en,fr,subject\r\nFRA,Short,France,France (la),Countries\r\n"
                + "FRA,Formal,the French Republic,la République française,Countries\r\nXXX,Short,,,\r\n";
        HttpResponse<String> taken =
                terminologist.file("/api/terms/imports", "countries.csv", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(taken.body())
                .isEqualTo(
                        "{\"added\":1,\"changed\":0,\"same\":0,\"wrong\":[{\"line\":4,\"reason\":\"no-term\",\"detail\":\"\"}]}");
        assertThat(terminologist
                        .file("/api/terms/imports", "countries.csv", csv.getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("\"added\":0,\"changed\":0,\"same\":1");
        for (String version : List.of("2", "3")) {
            String tbx = terminologist
                    .get("/api/terms/export.tbx?version=" + version)
                    .body();
            assertThat(tbx).contains("<term>the French Republic</term>", "preferredTerm-admn-sts");
            assertThat(terminologist
                            .file("/api/terms/imports", "v" + version + ".tbx", tbx.getBytes(StandardCharsets.UTF_8))
                            .body())
                    .doesNotContain("\"added\":0")
                    .contains("\"wrong\":[]");
        }
        String out = terminologist.get("/api/terms/export.csv").body();
        assertThat(out).contains(",Countries,fr,la République française,preferred,formal,");
        assertThat(terminologist
                        .file("/api/terms/imports", "x.tbx", "<html/>".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void theSampleTermsAreTakenIn() throws IOException {
        assumeThat(SAMPLES.resolve("tbx")).isDirectory();
        for (String name : List.of("tbx/ibm_tbx.tbx", "tbx/sdl_tbx.tbx", "six-languages/unterm_countries.tsv")) {
            HttpResponse<String> taken = terminologist.file(
                    "/api/terms/imports",
                    name.substring(name.indexOf('/') + 1),
                    Files.readAllBytes(SAMPLES.resolve(name)));
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
            assertThat(taken.body()).as(name).doesNotContain("\"added\":0");
        }
        assertThat(translator
                        .get("/api/terms?q=" + encoded("Afghan") + "&language=en")
                        .body())
                .contains("阿富汗", "\"form\":\"formal\"");
    }
}
