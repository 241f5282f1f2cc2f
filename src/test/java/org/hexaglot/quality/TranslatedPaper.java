package org.hexaglot.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.BilingualFormats.Languages;
import org.hexaglot.content.BilingualText.Segment;
import org.hexaglot.content.Exchange;
import org.hexaglot.content.ExchangeFormats;
import org.hexaglot.content.ExchangeFormats.Form;
import org.hexaglot.content.FileName;
import org.hexaglot.content.Intake;
import org.hexaglot.content.SegmentState;
import org.hexaglot.content.okapi.DocxFixture;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.operations.Office;
import org.hexaglot.submission.SubmissionDesk;
import org.hexaglot.translation.HandoffDesk;
import org.hexaglot.translation.ReturnDesk;

/** A document of a few sentences whose French goes out to a translator and comes back, on the real engine and database. */
public final class TranslatedPaper {
    public static final String TRANSLATOR = "translator-fr";

    private final Office office;
    private final Path folder;
    private final Map<String, String> good;
    private final DocumentId document;

    private TranslatedPaper(Office office, Path folder, Map<String, String> good) {
        this.office = office;
        this.folder = folder;
        this.good = good;
        document = office.forecast();
    }

    /** @param good the French by the English of each paragraph */
    public static TranslatedPaper inTranslation(Office office, Path folder, Map<String, String> good)
            throws IOException {
        TranslatedPaper paper = new TranslatedPaper(office, folder, good);
        paper.submit(good.keySet().stream().sorted().toList());
        office.act("officer", paper.document, "reviewSubmission", null, "accept");
        office.act("editor", paper.document, "editDocument", null, "approve");
        paper.claim();
        return paper;
    }

    public DocumentId document() {
        return document;
    }

    public void submit(Collection<String> paragraphs) throws IOException {
        Path file =
                DocxFixture.docx(paragraphs.toArray(String[]::new)).write(Files.createTempFile(folder, "m", ".docx"));
        try (InputStream in = Files.newInputStream(file)) {
            Intake.Received received =
                    office.bean(Intake.class).receive(in, new FileName("report.en.docx"), "", Language.EN, text -> {});
            office.bean(SubmissionDesk.class).deliver(office.person("author"), document, received, null, null);
        }
    }

    public void claim() {
        office.inbox.claim(
                translator(), office.open(document, "translate", Language.FR).id());
    }

    /** Brings back the good translation with some segments otherwise; an empty one stays untranslated. */
    public void giveBack(Map<String, String> otherwise) throws IOException {
        ExchangeFormats formats = office.bean(ExchangeFormats.class);
        Path handed = office.bean(HandoffDesk.class)
                .handOff(translator(), document, Language.FR, Form.XLIFF_1)
                .file();
        Exchange.Returned read = formats.read(handed);
        List<Exchange.Unit> units = new ArrayList<>();
        for (Exchange.ReturnedEntry each : read.entries()) {
            String target = otherwise.getOrDefault(each.source(), good.getOrDefault(each.source(), ""));
            units.add(new Exchange.Unit(
                    each.id().replaceAll("\\.\\d+$", ""),
                    "",
                    List.of(new Exchange.Entry(
                            Segment.of(each.id(), each.source(), ""), target, SegmentState.TRANSLATED))));
        }
        Path file = Files.createTempFile(folder, "back", ".xlf");
        formats.writeXliff1(new Exchange(read.origin(), new Languages(Language.EN, Language.FR), units), file);
        try (InputStream in = Files.newInputStream(file)) {
            boolean applied = office.bean(ReturnDesk.class)
                    .receive(translator(), document, Language.FR, in)
                    .applied();
            if (!applied) {
                throw new AssertionError("the translation was refused");
            }
        }
    }

    private Actor translator() {
        return office.person(TRANSLATOR);
    }
}
