package org.hexaglot.translation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hexaglot.content.BilingualFormats.Languages;
import org.hexaglot.content.Exchange;
import org.hexaglot.content.ExchangeFormats;
import org.hexaglot.content.ExchangeFormats.Form;
import org.hexaglot.content.FileName;
import org.hexaglot.content.OmegatProject;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Revision;
import org.hexaglot.document.Revisions;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;

/** Gives a prepared text out to whoever has claimed the work on a language, for the tool they like. */
@Singleton
public class HandoffDesk {
    private final PreparationDesk preparation;
    private final WorkRights work;
    private final Documents documents;
    private final Revisions revisions;
    private final OutgoingText text;
    private final SourceFiles files;
    private final ExchangeFormats formats;
    private final Journal journal;
    private final Tasks tasks;

    HandoffDesk(
            PreparationDesk preparation,
            WorkRights work,
            Documents documents,
            Revisions revisions,
            OutgoingText text,
            SourceFiles files,
            ExchangeFormats formats,
            Journal journal,
            Tasks tasks) {
        this.preparation = preparation;
        this.work = work;
        this.documents = documents;
        this.revisions = revisions;
        this.text = text;
        this.files = files;
        this.formats = formats;
        this.journal = journal;
        this.tasks = tasks;
    }

    /** A file to be sent and deleted. */
    public record Handoff(Path file, FileName name, Form form) {}

    /** Writes the text of a language with the translations there are; the claim is kept while it is out. */
    public Handoff handOff(Actor actor, DocumentId id, Language language, Form form) throws IOException {
        mayHandOff(actor, id, language);
        Extraction extraction = preparation.prepared(id);
        Outgoing outgoing = take(actor, id, language, form, extraction);
        Path file = Files.createTempFile("hexaglot-handoff", "." + form.extension());
        boolean whole = false;
        try {
            write(outgoing, form, file);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
        return new Handoff(file, outgoing.name(), form);
    }

    /** Refuses whoever does not work on this language, and the original, which nobody translates. */
    @Transactional(readOnly = true)
    public void mayHandOff(Actor actor, DocumentId id, Language language) {
        Document document = documents.get(id);
        work.mustBe(actor, document, language);
        if (document.metadata().original() == language) {
            throw Refusal.wrongState("language-is-original").with("language", language.code());
        }
    }

    /** Whether this person may hand the text out and bring it back now; for showing the way. */
    @Transactional(readOnly = true)
    public boolean isOpenTo(Actor actor, DocumentId id, Language language) {
        Document document = documents.get(id);
        return document.metadata().original() != language && work.isWith(actor, document, language);
    }

    /** What goes out, before it is written. */
    record Outgoing(Exchange exchange, Revision source, FileName name) {}

    /** Collects what goes out and journals it. */
    @Transactional
    Outgoing take(Actor actor, DocumentId id, Language language, Form form, Extraction extraction) {
        Document document = documents.get(id);
        work.mustBe(actor, document, language);
        Revision source = revisions.byId(extraction.revision()).orElseThrow();
        Exchange exchange = text.of(extraction, new Languages(source.language(), language));
        journal.record(
                actor,
                document.event(Kind.LanguageHandedOff)
                        .in(language)
                        .with("form", form.code())
                        .with("segments", extraction.totals().segments())
                        .with("words", extraction.totals().words()));
        tasks.keepClaim(id, language, actor.person());
        return new Outgoing(exchange, source, name(source, language, form));
    }

    private static FileName name(Revision source, Language language, Form form) {
        return new FileName(FileNames.inLanguage(source, language, form.extension()));
    }

    private void write(Outgoing outgoing, Form form, Path file) throws IOException {
        switch (form) {
            case XLIFF_2 -> formats.writeXliff2(outgoing.exchange(), file);
            case XLIFF_1 -> formats.writeXliff1(outgoing.exchange(), file);
            case OMEGAT -> project(outgoing, file);
        }
    }

    private void project(Outgoing outgoing, Path file) throws IOException {
        Path xliff = Files.createTempFile("hexaglot-handoff", ".xlf");
        Path reference = files.copy(outgoing.source());
        try {
            formats.writeXliff1(OmegatProject.untranslated(outgoing.exchange()), xliff);
            OmegatProject.write(
                    outgoing.exchange(),
                    outgoing.name(),
                    xliff,
                    Map.of(new FileName(outgoing.source().name()), reference),
                    file);
        } finally {
            Files.deleteIfExists(xliff);
            Files.deleteIfExists(reference);
        }
    }
}
