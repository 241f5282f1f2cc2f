package org.hexaglot.translation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.hexaglot.content.ContentStore;
import org.hexaglot.content.Exchange.Returned;
import org.hexaglot.content.ExchangeFormats;
import org.hexaglot.content.Intake.Received;
import org.hexaglot.content.StagedUpload;
import org.hexaglot.content.UploadLimit;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.document.Documents;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.translation.ReturnReport.Outcome;

/**
 * Takes back what was handed out. A package is checked as a whole, and nothing of it is applied when a segment is
 * refused. Once every segment is translated, the file of the language is made, proven and delivered like one that
 * somebody uploads.
 */
@Singleton
public class ReturnDesk {
    private final PreparationDesk preparation;
    private final TranslationDesk translation;
    private final WorkRights work;
    private final Documents documents;
    private final Extractions extractions;
    private final Segments segments;
    private final ExchangeFormats formats;
    private final Offers offers;
    private final MergedFile merged;
    private final ContentStore store;
    private final UploadLimit limit;
    private final Journal journal;
    private final Tasks tasks;
    private final Clock clock;

    ReturnDesk(
            PreparationDesk preparation,
            TranslationDesk translation,
            WorkRights work,
            Documents documents,
            Extractions extractions,
            Segments segments,
            ExchangeFormats formats,
            Offers offers,
            MergedFile merged,
            ContentStore store,
            UploadLimit limit,
            Journal journal,
            Tasks tasks,
            Clock clock) {
        this.preparation = preparation;
        this.translation = translation;
        this.work = work;
        this.documents = documents;
        this.extractions = extractions;
        this.segments = segments;
        this.formats = formats;
        this.offers = offers;
        this.merged = merged;
        this.store = store;
        this.limit = limit;
        this.journal = journal;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Reads, checks and applies a package; the package itself is kept as evidence when it is applied. */
    public ReturnReport receive(Actor actor, DocumentId id, Language language, InputStream content) throws IOException {
        mayReturn(actor, id, language);
        Extraction current = preparation.prepared(id);
        ReturnReport report;
        try (StagedUpload upload = store.stage(content, limit.limitBytes())) {
            Returned returned = formats.read(upload.file());
            report = apply(actor, id, language, current, returned, upload.hash().value());
            if (report.applied()) {
                upload.keep();
            }
        }
        return report.applied() && report.remaining() == 0 ? delivered(actor, id, language, current, report) : report;
    }

    /** Takes all translations that the memory offers, as this person's own; makes the file when all are there. */
    public ReturnReport takeOffers(Actor actor, DocumentId id, Language language) throws IOException {
        mayReturn(actor, id, language);
        Extraction current = preparation.prepared(id);
        ReturnReport report = taken(actor, id, language, current);
        return report.remaining() == 0 ? delivered(actor, id, language, current, report) : report;
    }

    /** Takes them in one act. */
    @Transactional
    ReturnReport taken(Actor actor, DocumentId id, Language language, Extraction current) {
        Document document = documents.lock(id);
        work.mustBe(actor, document, language);
        offers.take(actor, current, language);
        documents.save(document);
        tasks.keepClaim(id, language, actor.person());
        return ReturnReport.NOTHING.applied(offers.standing(current, language).remaining(), 0);
    }

    /** Refuses, before a package is read, whoever does not work on this language. */
    @Transactional(readOnly = true)
    public void mayReturn(Actor actor, DocumentId id, Language language) {
        work.mustBe(actor, documents.get(id), language);
    }

    /** Checks a package against the present text and keeps its translations when nothing in it is refused. */
    @Transactional
    ReturnReport apply(
            Actor actor, DocumentId id, Language language, Extraction current, Returned returned, String sha256) {
        Document document = documents.lock(id);
        work.mustBe(actor, document, language);
        Extraction outgoing = outgoing(id, language, returned);
        List<SourceSegment> now = segments.of(current.id());
        ReturnCheck check = new ReturnCheck(
                outgoing.id() == current.id() ? now : segments.of(outgoing.id()),
                now,
                segments.targets(current.id(), language),
                actor.person(),
                clock.instant());
        ReturnReport report = check.check(returned.entries());
        if (report.count(Outcome.REFUSED) > 0) {
            return report;
        }
        segments.translate(current.id(), language, check.taken());
        Offers.Standing standing = offers.standing(current, language);
        documents.save(document);
        journal.record(
                actor,
                document.event(Kind.LanguageReturned)
                        .in(language)
                        .with("taken", report.count(Outcome.TAKEN))
                        .with("unchanged", report.count(Outcome.UNCHANGED))
                        .with("outdated", report.count(Outcome.OUTDATED))
                        .with("remaining", standing.remaining())
                        .with("offered", standing.offered())
                        .with("sha256", sha256));
        tasks.keepClaim(id, language, actor.person());
        return report.applied(standing.remaining(), standing.offered());
    }

    private Extraction outgoing(DocumentId id, Language language, Returned returned) {
        PackageOrigin origin =
                PackageOrigin.of(returned.origin()).orElseThrow(() -> Refusal.invalid("return-origin-unknown"));
        if (!origin.document().equals(id)) {
            throw Refusal.invalid("return-other-document")
                    .with("document", origin.document().value());
        }
        if (origin.language() != language || returned.target() != language) {
            throw Refusal.invalid("return-other-language").with("language", language.code());
        }
        return extractions
                .byId(origin.extraction())
                .filter(extraction -> extraction.document().equals(id) && extraction.isReady())
                .orElseThrow(() -> Refusal.invalid("return-origin-unknown"));
    }

    /** Makes, proves and delivers the file of a language whose segments are all there. */
    ReturnReport delivered(Actor actor, DocumentId id, Language language, Extraction current, ReturnReport report)
            throws IOException {
        try {
            Received received = merged.received(merged.translated(current, language), language);
            translation.deliver(actor, id, language, received);
            return report.made(received.name().value());
        } catch (Refusal refusal) {
            return report.failed(refusal.key());
        }
    }
}
