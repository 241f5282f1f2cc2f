package org.hexaglot.complaint;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.complaint.Answer.Consequence;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Issuance.Relation;
import org.hexaglot.document.Symbol;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.ListPlace;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.jspecify.annotations.Nullable;

/** Taking complaints about issued language versions, and answering them. */
@Singleton
public class ComplaintDesk {
    /** That one person makes within a day; what officers record for others is not counted. */
    static final int MOST_A_DAY = 50;

    private static final Duration DAY = Duration.ofDays(1);

    private final Complaints complaints;
    private final Documents documents;
    private final ComplaintRights rights;
    private final Journal journal;
    private final Clock clock;

    ComplaintDesk(Complaints complaints, Documents documents, ComplaintRights rights, Journal journal, Clock clock) {
        this.complaints = complaints;
        this.documents = documents;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What came of making a complaint.
     *
     * @param isNew false when this person had made the very same already
     */
    public record Made(Complaint complaint, boolean isNew) {}

    /**
     * A complaint as a person sees it.
     *
     * @param corrigenda of the document that concern its language, the oldest first
     */
    public record Sheet(
            Complaint complaint, Document document, List<Document> corrigenda, boolean mayAnswer, boolean mayReopen) {
        public Sheet {
            corrigenda = List.copyOf(corrigenda);
        }
    }

    /** The document with this symbol, when the person may complain of it in this language. */
    @Transactional(readOnly = true)
    public Document reportable(Actor actor, String symbol, Language language) {
        DocumentId id = documents.bySymbol(Symbol.of(symbol)).orElseThrow(() -> Refusal.notFound("unknown-symbol")
                .with("symbol", symbol));
        return reportable(actor, id, language);
    }

    /** The same by its id. */
    @Transactional(readOnly = true)
    public Document reportable(Actor actor, DocumentId id, Language language) {
        Document document = documents.get(id);
        rights.mustReport(actor, document, language);
        return document;
    }

    /**
     * Takes a complaint. What comes twice, from a form that was sent twice or with the same words while the first waits for
     * its answer, is the complaint that there is. Nobody can drown those who answer: too many of one day are refused.
     */
    @Transactional
    public Made make(Actor actor, DocumentId id, Language language, Complaint.Words said) {
        Document document = documents.lock(id);
        rights.mustReport(actor, document, language);
        if (!said.receivedFrom().isBlank()) {
            actor.mustBe(Role.OFFICER);
        }
        Complaint made = Complaint.made(id, language, said, actor.person(), now());
        Optional<Complaint> same = complaints.by(actor.person(), id).stream()
                .filter(each -> each.isSameAs(made)
                        || made.ticket() != null && made.ticket().equals(each.ticket()))
                .findFirst();
        if (same.isPresent()) {
            return new Made(same.get(), false);
        }
        mustNotBeTooMany(made);
        Complaint kept = complaints.find(complaints.add(made)).orElseThrow();
        journal.record(actor, kept.event(Kind.ComplaintMade));
        return new Made(kept, true);
    }

    private void mustNotBeTooMany(Complaint made) {
        if (made.receivedFrom() == null
                && complaints.since(made.madeBy(), made.madeAt().minus(DAY)) >= MOST_A_DAY) {
            throw Refusal.of(Refusal.Kind.TOO_MANY, "too-many-complaints").with("maximum", MOST_A_DAY);
        }
    }

    /**
     * Says whether a complaint is right and what is done about it.
     *
     * @param expected the version that the person has seen, or null
     */
    @Transactional
    public Complaint answer(
            Actor actor, long id, boolean upheld, Consequence consequence, String words, @Nullable Integer expected) {
        Complaint complaint = complaints.lock(id).orElseThrow(() -> unknown(id));
        Document document = documents.get(complaint.document());
        mustSee(actor, complaint, document);
        if (!rights.mayAnswer(actor, document, complaint.language())) {
            throw Refusal.notPermitted("complaint-not-yours-to-answer");
        }
        Complaint answered = complaint.answered(upheld, consequence, words, actor.person(), now());
        complaint.mustBeAt(expected);
        complaints.change(answered);
        journal.record(
                actor,
                answered.event(Kind.ComplaintAnswered)
                        .with("verdict", upheld ? "upheld" : "dismissed")
                        .with("consequence", consequence.code())
                        .with("recipient", complaint.madeBy().value()));
        return answered;
    }

    /** Takes an answered complaint up again. */
    @Transactional
    public Complaint reopen(Actor actor, long id, String reason, @Nullable Integer expected) {
        Complaint complaint = complaints.lock(id).orElseThrow(() -> unknown(id));
        Document document = documents.get(complaint.document());
        mustSee(actor, complaint, document);
        if (!rights.mayReopen(actor, document, complaint.language())) {
            throw Refusal.notPermitted("complaint-not-yours-to-answer");
        }
        Complaint reopened = complaint.reopened(reason, actor.person(), now());
        complaint.mustBeAt(expected);
        complaints.change(reopened);
        journal.record(actor, reopened.event(Kind.ComplaintReopened));
        return reopened;
    }

    @Transactional(readOnly = true)
    public Sheet sheet(Actor actor, long id) {
        Complaint complaint = complaints.find(id).orElseThrow(() -> unknown(id));
        Document document = documents.get(complaint.document());
        mustSee(actor, complaint, document);
        return new Sheet(
                complaint,
                document,
                corrigenda(complaint),
                complaint.isOpen() && rights.mayAnswer(actor, document, complaint.language()),
                !complaint.isOpen() && rights.mayReopen(actor, document, complaint.language()));
    }

    private List<Document> corrigenda(Complaint complaint) {
        return documents.all(documents.relatedTo(complaint.document())).stream()
                .filter(each -> each.issuance().relation() == Relation.CORRIGENDUM)
                .filter(each -> each.required().contains(complaint.language()))
                .toList();
    }

    /** A page of a list; what a person may not see is in none. */
    @Transactional(readOnly = true)
    public List<ComplaintLine> list(ComplaintQuestion question, @Nullable ListPlace after, int limit) {
        return complaints.find(question, after, limit);
    }

    /** How many there are in which group of a list, as {@link Complaints#sizes} names them. */
    @Transactional(readOnly = true)
    public Map<String, Integer> sizes(ComplaintQuestion question) {
        return complaints.sizes(question);
    }

    @Transactional(readOnly = true)
    public long count(ComplaintQuestion question) {
        return complaints.count(question);
    }

    private void mustSee(Actor actor, Complaint complaint, Document document) {
        if (!complaint.madeBy().equals(actor.person()) && !rights.mayAnswer(actor, document, complaint.language())) {
            throw unknown(complaint.id());
        }
    }

    /** As the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Refusal unknown(long id) {
        return Refusal.notFound("unknown-complaint").with("complaint", id);
    }
}
