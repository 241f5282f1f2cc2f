package org.hexaglot.parity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.content.Sha256;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Revision;
import org.hexaglot.document.Revisions;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.parity.ParityFindings.Check;
import org.hexaglot.parity.ParityFindings.Finding;
import org.hexaglot.parity.ParityFindings.Tally;
import org.hexaglot.parity.ParityFindings.Waiver;
import org.hexaglot.reference.Archived;
import org.jspecify.annotations.Nullable;

/** What is known of the parity of a document, and the waiving of differences that are none. */
@Singleton
public class ParityDesk {
    /** Changes with whatever changes the findings, so that kept ones are made anew. */
    private static final String RULES = "3";

    private static final int LONGEST_REASON = 2000;
    /** What is shorter is read at a glance: its page tells the differences, nothing but an agreed text holds it back. */
    private static final int FEWEST_PARAGRAPHS_HELD = 10;

    private final Documents documents;
    private final DocumentRights rights;
    private final Revisions revisions;
    private final ParityFindings findings;
    private final AgreedTexts agreedTexts;
    private final Journal journal;
    private final Clock clock;

    ParityDesk(
            Documents documents,
            DocumentRights rights,
            Revisions revisions,
            ParityFindings findings,
            AgreedTexts agreedTexts,
            Journal journal,
            Clock clock) {
        this.documents = documents;
        this.rights = rights;
        this.revisions = revisions;
        this.findings = findings;
        this.agreedTexts = agreedTexts;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The parity of a document as a person sees it.
     *
     * @param check null when nothing was compared yet
     * @param mayWaive whether this person may let differences pass
     */
    public record Sheet(
            Document document,
            @Nullable Check check,
            List<Finding> present,
            Map<DifferenceKind, Tally> tallies,
            boolean mayWaive) {
        public int open() {
            return (int) present.stream().filter(Finding::isOpen).count();
        }
    }

    /** The files to compare and the agreed passages in them, and whether they have been already. */
    record Plan(
            Document document,
            String fingerprint,
            Map<Language, Revision> files,
            List<Archived> agreed,
            boolean known) {}

    @Transactional(readOnly = true)
    public Sheet sheet(Actor actor, DocumentId id) {
        Document document = readable(actor, id);
        return new Sheet(
                document, findings.check(id).orElse(null), findings.present(id), findings.tallies(), mayWaive(actor));
    }

    /** Refuses whoever may not read all language versions. */
    @Transactional(readOnly = true)
    public void mustRead(Actor actor, DocumentId id) {
        readable(actor, id);
    }

    /** Lets a difference pass, with the reason that the journal keeps. */
    @Transactional
    public void waive(Actor actor, DocumentId id, String difference, String reason) {
        readable(actor, id);
        actor.mustBe(Role.OFFICER, Role.REVISER);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refusal.invalid("reason-required").field("reason", "required");
        }
        findings.lock(id);
        Finding finding = findings.find(id, difference)
                .orElseThrow(() -> Refusal.notFound("unknown-difference").with("difference", difference));
        if (!finding.difference().kind().holds()) {
            throw Refusal.wrongState("difference-holds-nothing");
        }
        if (!finding.isOpen()) {
            throw Refusal.wrongState("difference-waived");
        }
        findings.waive(
                id,
                difference,
                new Waiver(actor.person(), clock.instant().truncatedTo(ChronoUnit.MILLIS), reason.strip()));
        journal.record(
                actor,
                DocumentEvent.of(id, DocumentEvent.Kind.DifferenceWaived)
                        .with("difference", difference)
                        .with("kind", finding.difference().kind().code())
                        .with("paragraph", finding.difference().position())
                        .with(
                                "languages",
                                finding.difference().languages().stream()
                                        .map(Language::code)
                                        .toList())
                        .with("reason", reason.strip()));
    }

    /** Whether all its languages have a file and it is still worked on: before, the next file would undo the work. */
    @Transactional(readOnly = true)
    boolean isComplete(DocumentId id) {
        Document document = documents.get(id);
        return document.stage().isUnderWay()
                && document.required().stream()
                        .allMatch(each -> document.language(each).fileRevision() != null);
    }

    @Transactional(readOnly = true)
    Plan plan(DocumentId id) {
        Document document = documents.get(id);
        Map<Language, Revision> files = new EnumMap<>(Language.class);
        for (Language language : document.required()) {
            Long revision = document.language(language).fileRevision();
            if (revision != null) {
                revisions.byId(revision).ifPresent(file -> files.put(language, file));
            }
        }
        List<Archived> agreed = agreedTexts.of(document);
        String fingerprint = fingerprint(document, agreed);
        boolean known = findings.check(id)
                .filter(check -> check.fingerprint().equals(fingerprint))
                .isPresent();
        return new Plan(document, fingerprint, files, agreed, known);
    }

    @Transactional
    void keep(Plan plan, Comparison comparison, List<Language> unread) {
        DocumentId id = plan.document().id();
        findings.lock(id);
        Check check = new Check(
                plan.fingerprint(),
                comparison.compared(),
                comparison.unlike(),
                unread,
                comparison.paragraphs(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        findings.keep(id, check, comparison.differences());
    }

    /** The differences that hold it back, or nothing when the present files were not compared yet; joins the caller. */
    Optional<List<Finding>> open(Document document) {
        String fingerprint = fingerprint(document, agreedTexts.of(document));
        return findings.check(document.id())
                .filter(check -> check.fingerprint().equals(fingerprint))
                .map(check -> findings.present(document.id()).stream()
                        .filter(Finding::isOpen)
                        .filter(each -> check.paragraphs() >= FEWEST_PARAGRAPHS_HELD
                                || each.difference().kind() == DifferenceKind.AGREED)
                        .toList());
    }

    private Document readable(Actor actor, DocumentId id) {
        Document document = documents.get(id);
        rights.mustRead(document, actor);
        if (!DocumentRights.isStaff(actor) && !document.metadata().submitter().equals(actor.person())) {
            throw Refusal.notFound("unknown-document").with("document", id.value());
        }
        return document;
    }

    private static boolean mayWaive(Actor actor) {
        return actor.isAny(Role.OFFICER, Role.REVISER);
    }

    /** Revisions are never overwritten, so their ids stand for their contents. */
    private static String fingerprint(Document document, List<Archived> agreed) {
        StringBuilder files = new StringBuilder(RULES);
        document.required().forEach(language -> files.append(' ')
                .append(language.code())
                .append(':')
                .append(document.language(language).fileRevision()));
        agreed.forEach(files::append);
        return Sha256.of(files.toString().getBytes(StandardCharsets.UTF_8)).value();
    }
}
