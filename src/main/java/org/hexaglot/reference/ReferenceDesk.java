package org.hexaglot.reference;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hexaglot.content.KeptTexts;
import org.hexaglot.content.Paragraph;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Revision;
import org.hexaglot.document.Revisions;
import org.hexaglot.document.Stage;
import org.hexaglot.document.Symbol;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.translation.Extraction;
import org.hexaglot.translation.PreparationDesk;
import org.jspecify.annotations.Nullable;

/** Names the document from which a recurrent one starts and tells what it and the memory hold of its text. */
@Singleton
public class ReferenceDesk {
    private final Documents documents;
    private final DocumentRights rights;
    private final Revisions revisions;
    private final KeptTexts texts;
    private final Predecessors predecessors;
    private final Memory memory;
    private final MatchAnalysis analysis;
    private final PreparationDesk preparation;
    private final MatchSheets sheets;
    private final Journal journal;
    private final Clock clock;

    ReferenceDesk(
            Documents documents,
            DocumentRights rights,
            Revisions revisions,
            KeptTexts texts,
            Predecessors predecessors,
            Memory memory,
            MatchAnalysis analysis,
            PreparationDesk preparation,
            MatchSheets sheets,
            Journal journal,
            Clock clock) {
        this.documents = documents;
        this.rights = rights;
        this.revisions = revisions;
        this.texts = texts;
        this.predecessors = predecessors;
        this.memory = memory;
        this.analysis = analysis;
        this.preparation = preparation;
        this.sheets = sheets;
        this.journal = journal;
        this.clock = clock;
    }

    /** A document with its source text compared with the memory. */
    public record Analysed(
            Document document, Optional<Document> predecessor, List<MatchAnalysis.Offered> offers, MatchSheet sheet) {}

    public static boolean mayName(Actor actor) {
        return actor.isAny(Role.OFFICER, Role.EDITOR, Role.TERMINOLOGIST);
    }

    /** The document named, when this person may read both. */
    @Transactional(readOnly = true)
    public Optional<Document> predecessor(Actor actor, DocumentId id) {
        return named(staffDocument(actor, id));
    }

    /** Names the predecessor by any spelling of its symbol; it must be issued and not restricted. */
    @Transactional
    public Document namePredecessor(Actor actor, DocumentId id, String symbol) {
        actor.mustBe(Role.OFFICER, Role.EDITOR, Role.TERMINOLOGIST);
        Document document = documents.lock(id);
        rights.mustRead(document, actor);
        Document earlier = holder(symbol)
                .map(documents::get)
                .filter(found -> found.stage() == Stage.ISSUED)
                .filter(found -> !found.metadata().isRestricted() && !found.id().equals(id))
                .orElseThrow(() -> Refusal.invalid("no-such-predecessor")
                        .with("symbol", symbol)
                        .field("symbol", "not-issued"));
        predecessors.name(id, earlier.id(), actor.person(), clock.instant());
        journal.record(
                actor,
                DocumentEvent.of(id, DocumentEvent.Kind.PredecessorNamed)
                        .with("symbol", earlier.metadata().symbol()));
        return earlier;
    }

    /** The document that holds the symbol, or all symbols of a composite. */
    private Optional<DocumentId> holder(String symbol) {
        Optional<DocumentId> whole = documents.bySymbol(Symbol.of(symbol));
        if (whole.isPresent()) {
            return whole;
        }
        List<Optional<DocumentId>> holders = Symbol.split(symbol).stream()
                .map(documents::bySymbol)
                .distinct()
                .toList();
        return holders.size() == 1 ? holders.get(0) : Optional.empty();
    }

    @Transactional
    public void forgetPredecessor(Actor actor, DocumentId id) {
        actor.mustBe(Role.OFFICER, Role.EDITOR, Role.TERMINOLOGIST);
        rights.mustRead(documents.lock(id), actor);
        if (predecessors.forget(id)) {
            journal.record(actor, DocumentEvent.of(id, DocumentEvent.Kind.PredecessorForgotten));
        }
    }

    /** What the memory held when the text was prepared; compared now while it is not prepared. */
    @Transactional(readOnly = true)
    public Analysed sheet(Actor actor, DocumentId id) {
        Document document = staffDocument(actor, id);
        return kept(id).map(sheet -> new Analysed(document, named(document), List.of(), sheet))
                .orElseGet(() -> analyse(actor, id));
    }

    private Optional<MatchSheet> kept(DocumentId id) {
        return preparation.present(id).filter(Extraction::isReady).flatMap(extraction -> sheets.of(extraction.id()));
    }

    /** Compares the text that translators work from with the reference document and the memory as they are now. */
    @Transactional(readOnly = true)
    public Analysed analyse(Actor actor, DocumentId id) {
        Document document = staffDocument(actor, id);
        Revision source = revisions.source(id).orElseThrow(() -> Refusal.wrongState("no-source-text")
                .with("document", id.value()));
        Language language = source.language();
        Collection<Language> targets = document.required();
        List<String> passages = passages(source);
        Optional<Document> predecessor = named(document);
        List<MatchAnalysis.Offered> offers = analysis.offers(
                passages,
                language,
                targets,
                predecessor
                        .map(earlier -> memory.reference(earlier.id(), language))
                        .orElse(null));
        MatchSheet sheet = kept(id).orElseGet(() -> analysis.sheet(offers, language, targets));
        return new Analysed(document, predecessor, offers, sheet);
    }

    /**
     * What is offered for the passages of a text in their order.
     *
     * @param id the document whose predecessor is matched first, or null
     */
    @Transactional(readOnly = true)
    public List<Map<Language, List<Match>>> offers(
            Actor actor,
            @Nullable DocumentId id,
            List<String> passages,
            Language source,
            Collection<Language> targets,
            int threshold) {
        ReferenceRights.mustUse(actor);
        ReferenceDocument reference = id == null
                ? null
                : named(staffDocument(actor, id))
                        .map(earlier -> memory.reference(earlier.id(), source))
                        .orElse(null);
        return Memory.inOrder(passages).stream()
                .map(passage -> memory.lookUp(passage, source, targets, threshold, reference))
                .toList();
    }

    private Document staffDocument(Actor actor, DocumentId id) {
        Document document = documents.get(id);
        rights.mustRead(document, actor);
        if (!DocumentRights.isStaff(actor)) {
            throw Refusal.notPermitted("role-required").with("roles", Role.TRANSLATOR.code());
        }
        return document;
    }

    private Optional<Document> named(Document document) {
        Predicate<Document> readable = earlier ->
                earlier.stage() == Stage.ISSUED && !earlier.metadata().isRestricted();
        return predecessors.of(document.id()).map(documents::get).filter(readable);
    }

    /** As they come into the memory: whole paragraphs of everything that is counted. */
    private List<String> passages(Revision source) {
        try {
            return texts
                    .read(source.sha256(), source.name(), source.mediaType(), source.language())
                    .paragraphs()
                    .stream()
                    .filter(paragraph -> paragraph.kind().isCounted())
                    .map(Paragraph::text)
                    .filter(text -> !MatchText.of(text).isEmpty())
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
