package org.hexaglot.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hexaglot.content.BilingualFormats.Languages;
import org.hexaglot.content.BilingualText.Segment;
import org.hexaglot.content.Exchange;
import org.hexaglot.content.ExchangeFormats;
import org.hexaglot.content.ExchangeFormats.Form;
import org.hexaglot.content.SegmentState;
import org.hexaglot.content.TextFormats;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.document.Document;
import org.hexaglot.issuance.IssuanceDesk;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.operations.Office;
import org.hexaglot.translation.HandoffDesk;
import org.hexaglot.translation.Prepared;
import org.hexaglot.translation.ReturnDesk;
import org.hexaglot.translation.ReturnReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A report with a predecessor from the approved text to six issued files: French in OmegaT where it is installed, Spanish
 * as XLIFF 1.2, the others as XLIFF 2.1.
 */
class SixFilesIT {
    private static final Path OMEGAT = Path.of("/usr/bin/omegat");
    private static final Map<Language, String> BEFORE = new EnumMap<>(Map.of(
            Language.EN, "Forty-two bridges were inspected by the ministry in May.",
            Language.FR, "Le ministère a inspecté quarante-deux ponts en mai.",
            Language.ES, "El ministerio inspeccionó cuarenta y dos puentes en mayo.",
            Language.RU, "В мае министерство проверило сорок два моста.",
            Language.ZH, "五月，该部检查了四十二座桥梁。",
            Language.AR, "فحصت الوزارة اثنين وأربعين جسرا في أيار/مايو."));
    private static final Map<Language, String> NEW = new EnumMap<>(Map.of(
            Language.EN, "A new bridge is planned.",
            Language.FR, "Un nouveau pont est prévu.",
            Language.ES, "Está previsto un nuevo puente.",
            Language.RU, "Планируется построить новый мост.",
            Language.ZH, "计划修建一座新桥。",
            Language.AR, "ومن المقرر بناء جسر جديد."));

    @TempDir
    static Path folder;

    private static Office office;

    @BeforeAll
    static void open() throws IOException {
        office = Office.open(
                TestDatabase.freshSchema("six_files"), folder.resolve("data").toString());
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void takesAReportWithAPredecessorToSixIssuedFiles() throws Exception {
        DocumentId document = prepared(predecessor());
        for (Language language : Language.OFFICIAL) {
            if (language != Language.EN) {
                String translator = "translator-" + language.code();
                office.inbox.claim(
                        office.person(translator),
                        office.open(document, "translate", language).id());
                ReturnReport report = language == Language.FR && Files.isExecutable(OMEGAT)
                        ? throughOmegat(document, language)
                        : throughXliff(document, language, language == Language.ES ? Form.XLIFF_1 : Form.XLIFF_2);
                assertThat(report.applied()).as(language.code()).isTrue();
                assertThat(report.remaining()).as(language.code()).isZero();
                assertThat(report.file()).isEqualTo("bridges." + language.code() + ".docx");
                office.complete(translator, office.open(document, "translate", language), "done");
                office.act("reviser-" + language.code(), document, "revise", language, "approve");
            }
            office.act("processor", document, "processText", language, "done");
            office.act("processor", document, "proofread", language, "approve");
        }
        Document issued = office.bean(IssuanceDesk.class).release(office.person("officer"), document, null);

        assertThat(issued.issuance().simultaneous()).isEqualTo(true);
        for (Language language : Language.OFFICIAL) {
            Path file = Files.write(
                    folder.resolve(language.code() + ".docx"),
                    office.bean(Shelf.class).file(issued, language));
            assertThat(office.bean(TextFormats.class)
                            .read(file, "bridges.docx", "", language)
                            .lines())
                    .containsExactly(BEFORE.get(language), NEW.get(language));
        }
    }

    private static DocumentId predecessor() {
        DocumentId document = office.forecast();
        Map<Language, byte[]> files = new EnumMap<>(Language.class);
        BEFORE.forEach((language, text) -> files.put(language, Docx.of(List.of(text))));
        office.bean(Shelf.class).issue(document, files);
        office.bean(MemoryFeed.class).feed(document);
        office.bean(MemoryIndexing.class).catchUp();
        return document;
    }

    private static DocumentId prepared(DocumentId predecessor) throws IOException {
        DocumentId document =
                office.accepted("bridges.en.docx", Docx.of(List.of(BEFORE.get(Language.EN), NEW.get(Language.EN))));
        office.bean(Prepared.class).follow(document, predecessor);
        office.act("editor", document, "editDocument", null, "approve");
        office.bean(Prepared.class).prepare();
        return document;
    }

    private static Path handOff(DocumentId document, Language language, Form form) throws IOException {
        return office.bean(HandoffDesk.class)
                .handOff(office.person("translator-" + language.code()), document, language, form)
                .file();
    }

    private static ReturnReport giveBack(DocumentId document, Language language, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return office.bean(ReturnDesk.class)
                    .receive(office.person("translator-" + language.code()), document, language, in);
        }
    }

    /** What a tool does: keeps what was offered and adds what is missing. */
    private static ReturnReport throughXliff(DocumentId document, Language language, Form form) throws IOException {
        ExchangeFormats formats = office.bean(ExchangeFormats.class);
        Exchange.Returned read = formats.read(handOff(document, language, form));
        List<Exchange.Unit> units = new ArrayList<>();
        for (Exchange.ReturnedEntry each : read.entries()) {
            String text = each.source().equals(NEW.get(Language.EN)) ? NEW.get(language) : BEFORE.get(language);
            units.add(new Exchange.Unit(
                    each.id().replaceAll("\\.\\d+$", ""),
                    "",
                    List.of(new Exchange.Entry(
                            Segment.of(each.id(), each.source(), ""), text, SegmentState.TRANSLATED))));
        }
        Exchange done = new Exchange(read.origin(), new Languages(Language.EN, language), units);
        Path file = Files.createTempFile(folder, "back", ".xlf");
        if (form == Form.XLIFF_1) {
            formats.writeXliff1(done, file);
        } else {
            formats.writeXliff2(done, file);
        }
        return giveBack(document, language, file);
    }

    /** OmegaT itself reads the project, its memories and its glossary, and writes what comes back. */
    private static ReturnReport throughOmegat(DocumentId document, Language language) throws Exception {
        office.bean(ReturnDesk.class).takeOffers(office.person("translator-" + language.code()), document, language);
        Path project = unpacked(handOff(document, language, Form.OMEGAT)).resolve("bridges." + language.code());
        Files.createDirectories(project.resolve("tm/enforce"));
        Files.writeString(
                project.resolve("tm/enforce/added.tmx"),
                Files.readString(project.resolve("tm/memory.tmx"))
                        .replace(
                                "<body>",
                                "<body><tu><tuv xml:lang=\"en\"><seg>" + NEW.get(Language.EN) + "</seg></tuv>"
                                        + "<tuv xml:lang=\"" + language.code() + "\"><seg>" + NEW.get(language)
                                        + "</seg></tuv></tu>"));
        Process console = new ProcessBuilder(
                        OMEGAT.toString(), "--mode=console-translate", "--quiet", project.toString())
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(project.resolve("console.log").toFile())
                .start();
        assertThat(console.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return giveBack(document, language, project.resolve("target/bridges." + language.code() + ".xlf"));
    }

    private static Path unpacked(Path file) throws IOException {
        Path target = Files.createTempDirectory(folder, "omegat");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Path path = target.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    Files.write(path, zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        return target;
    }
}
