package org.hexaglot.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.operations.Office;
import org.hexaglot.content.CodedText;
import org.hexaglot.content.FileName;
import org.hexaglot.content.Intake;
import org.hexaglot.content.TextFormats;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.submission.SubmissionDesk;
import org.hexaglot.translation.Prepared;
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

    private static DocumentId inTranslation(byte[] manuscript) throws IOException {
        DocumentId document = office.forecast();
        Intake.Received received = office.bean(Intake.class)
                .receive(new ByteArrayInputStream(manuscript), new FileName("goals.en.docx"), "", Language.EN, text -> {});
        office.bean(SubmissionDesk.class).deliver(office.person("author"), document, received, null, null);
        office.act("officer", document, "reviewSubmission", null, "accept");
        return document;
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
        DocumentId goals = inTranslation(Files.readAllBytes(SAMPLES.resolve("goals-2026.en.docx")));
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

    private static Set<String> paragraphs(Language language) throws IOException {
        Path file = SAMPLES.resolve("goals-2025-predecessor." + language.code() + ".docx");
        return Set.copyOf(office.bean(TextFormats.class)
                .read(file, "goals.docx", "", language)
                .lines());
    }
}
