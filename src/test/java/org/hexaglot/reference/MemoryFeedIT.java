package org.hexaglot.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.document.Distribution;
import org.hexaglot.document.Metadata;
import org.hexaglot.journal.Following;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Papers;
import org.hexaglot.planning.Considered;
import org.hexaglot.planning.DutyStation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Issued documents in the memory: all of them, once, and nothing else. */
@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.demo.session", value = "false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MemoryFeedIT implements TestPropertyProvider {
    private static final Path SAMPLES = Path.of(System.getProperty("samples", "../shared/samples"), "aligned");

    @TempDir
    static Path data;

    @Inject
    Papers papers;

    @Inject
    Shelf shelf;

    @Inject
    IssuanceReader reader;

    @Inject
    Following following;

    @Inject
    IssuanceFollower follower;

    @Inject
    MemoryFeed feed;

    @Inject
    MemoryIndexing indexing;

    @Inject
    Memory memory;

    private Considered meeting;

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = new HashMap<>(TestDatabase.properties("memory_feed"));
        properties.put("hexaglot.data", data.toString());
        return properties;
    }

    @BeforeAll
    void meet() {
        meeting = papers.meeting("GA", DutyStation.NEW_YORK, 30);
    }

    private DocumentId issued(String english, String french) {
        DocumentId document = papers.forecast(meeting).id();
        shelf.issue(
                document,
                Map.of(
                        Language.EN, Docx.of(List.of("1. Introduction", english)),
                        Language.FR, Docx.of(List.of("1. Introduction", french))));
        return document;
    }

    private Map<Language, List<Match>> ask(String text) {
        return memory.lookUp(Passage.alone(text), Language.EN, EnumSet.complementOf(EnumSet.of(Language.EN)), 75, null);
    }

    private void readAll() {
        reader.readOn();
        indexing.catchUp();
    }

    @Test
    void whatIsIssuedIsOfferedExactlyAndAlike() {
        DocumentId document = issued(
                "Roads and bridges were repaired in twelve provinces.",
                "Des routes et des ponts ont été réparés dans douze provinces.");
        readAll();
        Match exact = ask("Roads and  bridges were repaired in twelve provinces.")
                .get(Language.FR)
                .get(0);
        assertThat(exact.kind()).isEqualTo(Match.Kind.EXACT);
        assertThat(exact.score()).isEqualTo(100);
        assertThat(exact.origin()).isEqualTo(Origin.IN_HOUSE);
        assertThat(exact.unit().source().document()).isEqualTo(document);
        assertThat(exact.unit().source().symbol()).startsWith("A/81/");
        Match alike = ask("Roads and bridges were repaired in fourteen provinces.")
                .get(Language.FR)
                .get(0);
        assertThat(alike.kind()).isEqualTo(Match.Kind.FUZZY);
        assertThat(alike.likeness()).isEqualTo(87);
        assertThat(ask("Nothing of the kind was said.")).isEmpty();
    }

    @Test
    void theSameFilesAreFedOnceAndAReissueReplacesThem() {
        DocumentId document =
                issued("The first wording of a certain sentence.", "La première version d’une certaine phrase.");
        readAll();
        assertThat(feed.feed(document)).isZero();
        assertThat(ask("The first wording of a certain sentence.").get(Language.FR))
                .hasSize(1);
        shelf.issue(
                document,
                Map.of(Language.EN, Docx.of(List.of("1. Introduction", "The second version says it otherwise."))));
        readAll();
        assertThat(ask("The first wording of a certain sentence.")).isEmpty();
    }

    @Test
    void whatIsNotFedYetSurvivesWhoeverDiesBeforeItIs() {
        readAll();
        DocumentId document = issued("What is due stays due until it is in.", "Ce qui est dû le reste.");
        int taken = Following.AT_ONCE;
        while (taken >= Following.AT_ONCE) {
            taken = following.advance(follower);
        }
        assertThat(feed.due(10)).containsExactly(document);
        assertThatThrownBy(() -> shelf.andDie(() -> feed.feed(document))).hasMessage("killed");
        assertThat(feed.due(10)).containsExactly(document);
        readAll();
        assertThat(feed.due(10)).isEmpty();
        assertThat(ask("What is due stays due until it is in.")).containsKey(Language.FR);
    }

    @Test
    void nothingOfARestrictedDocumentGetsIn() {
        DocumentId document = papers.forecast(meeting, MemoryFeedIT::restricted).id();
        shelf.issue(
                document,
                Map.of(
                        Language.EN, Docx.of(List.of("A secret that nobody may read.")),
                        Language.FR, Docx.of(List.of("Un secret que personne ne peut lire."))));
        readAll();
        assertThat(ask("A secret that nobody may read.")).isEmpty();
    }

    private static Metadata restricted(Metadata metadata) {
        return new Metadata(
                metadata.title(),
                metadata.type(),
                metadata.category(),
                metadata.symbols(),
                Distribution.RESTRICTED,
                metadata.considered(),
                metadata.original(),
                metadata.department(),
                metadata.mandate(),
                metadata.estimatedWords(),
                metadata.submitter());
    }

    @Test
    void theFifteenSectionsOfThePredecessorAreOfferedInAllFiveLanguages() {
        assumeThat(SAMPLES).isDirectory();
        DocumentId predecessor = papers.forecast(meeting).id();
        Map<Language, byte[]> files = Shelf.samples(SAMPLES, "goals-2025-predecessor");
        shelf.issue(predecessor, files);
        readAll();
        Set<Language> targets = EnumSet.complementOf(EnumSet.of(Language.EN));
        ReferenceDocument reference = memory.reference(predecessor, Language.EN);
        Map<Language, List<Match>> offers = memory.lookUp(
                new Passage("5. Gender equality", "4. Ensure", "5. Achieve"), Language.EN, targets, 75, reference);
        assertThat(offers).containsOnlyKeys(targets);
        assertThat(offers.values())
                .allSatisfy(matches -> assertThat(matches.get(0).kind()).isEqualTo(Match.Kind.REPEATED));
        assertThat(offers.get(Language.ZH).get(0).text()).isEqualTo("5. 性别平等");
    }
}
