package org.hexaglot.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hexaglot.content.CodedText;
import org.hexaglot.content.ExchangeFormats;
import org.hexaglot.content.ExchangeFormats.Form;
import org.hexaglot.content.SegmentState;
import org.hexaglot.content.TextFormats;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.inbox.Task;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.operations.Office;
import org.hexaglot.translation.HandoffDesk;
import org.hexaglot.translation.Prepared;
import org.hexaglot.translation.ReturnDesk;
import org.hexaglot.translation.ReturnReport;
import org.hexaglot.translation.ReturnReport.Outcome;
import org.hexaglot.translation.SourceSegment;
import org.hexaglot.translation.TargetSegment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the memory gives to a text that is prepared, on the real database and index. */
class LeverageIT {
    private static final Path SAMPLES = Path.of(System.getProperty("samples", "../shared/samples"), "aligned");

    private static final Pattern GOAL = Pattern.compile("(\\d+)\\. ");

    @TempDir
    static Path folder;

    private static Office office;

    @BeforeAll
    static void open() throws IOException {
        office = Office.open(
                TestDatabase.freshSchema("leverage"), folder.resolve("data").toString());
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static void feed(DocumentId document) {
        office.bean(MemoryFeed.class).feed(document);
        office.bean(MemoryIndexing.class).catchUp();
    }

    @Test
    void offersTheRepeatedSectionsOfTheDocumentBeforeInAllFiveLanguages() throws IOException {
        assumeThat(SAMPLES).isDirectory();
        DocumentId earlier = office.forecast();
        office.bean(Shelf.class).issue(earlier, Shelf.samples(SAMPLES, "goals-2025-predecessor"));
        feed(earlier);
        DocumentId goals = office.accepted("goals.en.docx", Files.readAllBytes(SAMPLES.resolve("goals-2026.en.docx")));
        office.bean(Prepared.class).follow(goals, earlier);
        office.act("editor", goals, "editDocument", null, "approve");

        Prepared prepared = office.bean(Prepared.class);
        prepared.prepare();
        List<SourceSegment> source = prepared.source(goals);
        for (Language target : Language.OFFICIAL) {
            if (target != Language.EN) {
                Set<String> before = paragraphs(target);
                Map<Integer, TargetSegment> targets = prepared.targets(goals, target);
                Map<Integer, Integer> offered = new HashMap<>();
                for (SourceSegment each : source) {
                    Matcher goal = GOAL.matcher(CodedText.plain(each.segment().text()));
                    TargetSegment offer = targets.get(each.position());
                    if (goal.lookingAt() && offer != null && offer.isOffered()) {
                        assertThat(before).contains(CodedText.plain(offer.text()));
                        offered.merge(Integer.parseInt(goal.group(1)), 1, Integer::sum);
                    }
                }
                // A section is its heading and its paragraph.
                assertThat(offered).as(target.code()).hasSize(15).allSatisfy((goal, count) -> assertThat(count)
                        .isEqualTo(2));
            }
        }
    }

    private static DocumentId issued(Map<Language, byte[]> files) {
        DocumentId document = office.forecast();
        office.bean(Shelf.class).issue(document, files);
        feed(document);
        return document;
    }

    private static DocumentId follower(DocumentId earlier, String... paragraphs) throws IOException {
        DocumentId document = office.accepted("goals.en.docx", Docx.of(List.of(paragraphs)));
        office.bean(Prepared.class).follow(document, earlier);
        office.act("editor", document, "editDocument", null, "approve");
        office.bean(Prepared.class).prepare();
        office.inbox.claim(
                translator(), office.open(document, "translate", Language.FR).id());
        return document;
    }

    private static Actor translator() {
        return office.person("translator-fr");
    }

    private static final List<String> BRIDGES = List.of(
            "The bridge was repaired. It is open to traffic.",
            "Forty-two bridges were inspected by the ministry in May.");
    private static final List<String> PONTS = List.of(
            "Le pont a été réparé. Il est ouvert à la circulation.",
            "Le ministère a inspecté quarante-deux ponts en mai.");

    private static DocumentId bridges() {
        return issued(Map.of(Language.EN, Docx.of(BRIDGES), Language.FR, Docx.of(PONTS)));
    }

    private static Path handOff(DocumentId document, Form form) throws IOException {
        return office.bean(HandoffDesk.class)
                .handOff(translator(), document, Language.FR, form)
                .file();
    }

    @Test
    void givesMemoryAndTermsToEveryTool() throws IOException {
        Actor terminologist = office.person("terminologist");
        TermDesk terms = office.bean(TermDesk.class);
        Concept proposed = terms.propose(
                terminologist,
                new Concept.Content(
                        "roads",
                        "",
                        "",
                        List.of(Term.preferred(Language.EN, "bridge"), Term.preferred(Language.FR, "ouvrage d’art"))),
                "");
        terms.validate(terminologist, proposed.id(), "", null);
        DocumentId document = follower(
                bridges(),
                "The bridge was repaired. It is open to traffic.",
                "Forty-three bridges were inspected by the ministry in May.");

        assertThat(handOff(document, Form.XLIFF_2))
                .content()
                .contains("<mtc:match", "type=\"icm\"", "Le pont a été réparé.", "quarante-deux ponts")
                .contains("subState=\"hexaglot:offered\"", "<gls:glossEntry", "ouvrage d’art");
        assertThat(handOff(document, Form.XLIFF_1))
                .content()
                .contains("<alt-trans match-quality=\"100\"", "origin=\"A/99/", "quarante-deux ponts");
        Map<String, String> project = entries(handOff(document, Form.OMEGAT));
        assertThat(project.get("goals.fr/tm/memory.tmx"))
                .contains("<seg>Il est ouvert à la circulation.</seg>", "<seg>Le ministère a inspecté");
        assertThat(project.get("goals.fr/tm/document-before.tmx")).contains("<seg>" + BRIDGES.get(1) + "</seg>");
        assertThat(project.get("goals.fr/glossary/terms.utf8")).contains("bridge\touvrage d’art\troads\n");
        for (Form form : List.of(Form.XLIFF_1, Form.XLIFF_2)) {
            assertThat(office.bean(ExchangeFormats.class)
                            .read(handOff(document, form))
                            .entries())
                    .hasSize(3);
        }
    }

    private static Map<String, String> entries(Path file) throws IOException {
        Map<String, String> entries = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                entries.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    @Test
    void countsNoOfferAsTranslatedBeforeSomebodyTakesIt() throws IOException {
        DocumentId document = follower(bridges(), BRIDGES.get(0), "A new bridge is planned.");
        Prepared prepared = office.bean(Prepared.class);
        assertThat(prepared.targets(document, Language.FR))
                .hasSize(2)
                .allSatisfy((position, offer) -> assertThat(offer.isOffered()).isTrue());
        ReturnReport untouched = giveBack(document, handOff(document, Form.XLIFF_2));
        assertThat(untouched.count(Outcome.UNCHANGED)).isEqualTo(3);
        assertThat(untouched.remaining()).isEqualTo(1);
        assertThat(untouched.offered()).isEqualTo(2);
        assertThat(untouched.file()).isNull();
        ReturnReport taken = office.bean(ReturnDesk.class).takeOffers(translator(), document, Language.FR);
        assertThat(taken.remaining()).isEqualTo(1);
        assertThat(taken.offered()).isZero();
        assertThat(prepared.targets(document, Language.FR).get(0)).satisfies(segment -> {
            assertThat(segment.state()).isEqualTo(SegmentState.TRANSLATED);
            assertThat(segment.origin()).isEqualTo(TargetSegment.MEMORY);
            assertThat(segment.changedBy()).isEqualTo(translator().person());
        });
    }

    private static ReturnReport giveBack(DocumentId document, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return office.bean(ReturnDesk.class).receive(translator(), document, Language.FR, in);
        }
    }

    @Test
    void takesTheOffersWhenTheTranslatorFinishes() throws IOException {
        DocumentId document = follower(bridges(), BRIDGES.get(0), BRIDGES.get(1));
        ReturnReport back = giveBack(document, handOff(document, Form.XLIFF_1));
        assertThat(back.remaining()).isZero();
        assertThat(back.offered()).isEqualTo(3);
        assertThat(back.file()).isEqualTo("goals.fr.docx");
        Prepared prepared = office.bean(Prepared.class);
        assertThat(prepared.targets(document, Language.FR).values()).allMatch(TargetSegment::isOffered);
        office.complete("translator-fr", office.open(document, "translate", Language.FR), "done");
        assertThat(prepared.targets(document, Language.FR).values())
                .allMatch(segment -> segment.state() == SegmentState.TRANSLATED)
                .allMatch(segment -> translator().person().equals(segment.changedBy()));
    }

    @Test
    void countsTheWorkThatIsLeft() throws IOException {
        DocumentId document = follower(bridges(), BRIDGES.get(0), BRIDGES.get(1), "A new bridge is planned.");
        Task french = office.open(document, "translate", Language.FR);
        Task spanish = office.open(document, "translate", Language.ES);
        assertThat(french.words()).isEqualTo(spanish.words());
        assertThat(french.effort()).isEqualTo(5);
        assertThat(spanish.effort()).isEqualTo(spanish.words());
        assertThat(office.bean(Prepared.class).sheet(document).orElseThrow().lines())
                .filteredOn(line -> line.target() == Language.FR)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.in(MatchBand.REUSE).segments()).isEqualTo(3);
                    assertThat(line.in(MatchBand.NEW).words()).isEqualTo(5);
                    assertThat(line.netWords()).isEqualTo(5);
                });
    }

    private static Set<String> paragraphs(Language language) throws IOException {
        Path file = SAMPLES.resolve("goals-2025-predecessor." + language.code() + ".docx");
        return Set.copyOf(office.bean(TextFormats.class)
                .read(file, "goals.docx", "", language)
                .lines());
    }
}
