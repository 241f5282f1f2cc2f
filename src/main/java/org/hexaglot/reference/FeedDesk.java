package org.hexaglot.reference;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentSummary;
import org.hexaglot.document.Documents;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.reference.Feeding.Missing;
import org.hexaglot.reference.ReferenceEvent.Kind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What of the issued documents did not get into the memory, and getting it in; what was done to memory and terms. */
@Singleton
public class FeedDesk {
    private static final Logger LOG = LoggerFactory.getLogger(FeedDesk.class);

    private final Feeding feeding;
    private final MemoryFeed feed;
    private final Documents documents;
    private final Journal journal;

    FeedDesk(Feeding feeding, MemoryFeed feed, Documents documents, Journal journal) {
        this.feeding = feeding;
        this.feed = feed;
        this.documents = documents;
        this.journal = journal;
    }

    /** An issued document of which something did not get in. */
    public record Unfed(Document document, Missing missing) {}

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Unfed> list(Actor actor, @Nullable DocumentId after, int limit) {
        ReferenceRights.mustOversee(actor);
        return feeding.missing(after, limit).stream()
                .map(missing -> new Unfed(documents.get(missing.document()), missing))
                .toList();
    }

    /**
     * What a list says of an issued document of which something did not get in.
     *
     * @param symbol empty while it has none
     */
    public record Told(String symbol, Missing missing) {}

    /** So many of them at most, the newest first. */
    @Transactional(readOnly = true)
    public List<Told> told(Actor actor, int limit) {
        ReferenceRights.mustOversee(actor);
        List<Missing> missing = feeding.missing(null, limit);
        Map<DocumentId, DocumentSummary> summaries =
                documents.summaries(missing.stream().map(Missing::document).toList());
        return missing.stream()
                .map(each -> new Told(symbol(summaries.get(each.document())), each))
                .toList();
    }

    private static String symbol(@Nullable DocumentSummary summary) {
        return summary == null || summary.symbols().isEmpty()
                ? ""
                : summary.symbols().get(0);
    }

    @Transactional(readOnly = true)
    public int count(Actor actor) {
        ReferenceRights.mustOversee(actor);
        return feeding.countMissing();
    }

    /** Feeds a document once more; answers whether all of it got in. */
    public boolean again(Actor actor, DocumentId id) {
        try {
            return retry(actor, id);
        } catch (Refusal refused) {
            throw refused;
        } catch (RuntimeException failure) {
            LOG.warn("Document {} does not get into the memory", id, failure);
            failed(actor, id, failure);
            return false;
        }
    }

    /** In one act with what the journal tells of it. */
    @Transactional
    boolean retry(Actor actor, DocumentId id) {
        ReferenceRights.mustOversee(actor);
        Document document = documents.get(id);
        feed.forget(id);
        int units = feed.feed(id);
        boolean whole = feeding.lock(id).filter(fed -> fed.failed() == null).isPresent();
        journal.record(
                actor,
                ReferenceEvent.of(whole ? Kind.MemoryFeedRetried : Kind.MemoryFeedFailedAgain)
                        .about(id)
                        .with("symbol", document.metadata().symbol())
                        .with("units", units));
        return whole;
    }

    @Transactional
    void failed(Actor actor, DocumentId id, RuntimeException failure) {
        feed.fail(id, failure);
        journal.record(
                actor,
                ReferenceEvent.of(Kind.MemoryFeedFailedAgain)
                        .about(id)
                        .with("symbol", documents.get(id).metadata().symbol())
                        .with("units", 0));
    }

    /** What was done to the memory and the terms, the newest first, of the entries before this one. */
    @Transactional(readOnly = true)
    public List<Entry> history(Actor actor, long before, int limit) {
        ReferenceRights.mustOversee(actor);
        return journal.concerning(ReferenceEvent.SUBJECT, before, limit);
    }
}
