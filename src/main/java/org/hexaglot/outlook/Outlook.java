package org.hexaglot.outlook;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.outlook.OpenWork.DocumentLine;
import org.hexaglot.planning.LanguagePlan;

/** Everything that is foreseen at one moment, and what it follows from. */
public final class Outlook {
    private final Instant at;
    private final long journal;
    private final Season season;
    private final Workforce force;
    private final Pace pace;
    private final Calibration calibration;
    private final Map<DocumentId, DocumentLine> lines;
    private final Map<DocumentId, Map<Language, LanguagePlan>> plans;
    private final List<Prospect> prospects;
    private final Map<DocumentId, Prospect> byDocument = new HashMap<>();

    Outlook(
            Instant at,
            long journal,
            Season season,
            Workforce force,
            Pace pace,
            Calibration calibration,
            Map<DocumentId, DocumentLine> lines,
            Map<DocumentId, Map<Language, LanguagePlan>> plans,
            List<Prospect> prospects) {
        this.at = at;
        this.journal = journal;
        this.season = season;
        this.force = force;
        this.pace = pace;
        this.calibration = calibration;
        this.lines = lines;
        this.plans = plans;
        this.prospects = List.copyOf(prospects);
        prospects.forEach(each -> byDocument.put(each.document().id(), each));
    }

    public Instant at() {
        return at;
    }

    long journal() {
        return journal;
    }

    public Season season() {
        return season;
    }

    public Workforce force() {
        return force;
    }

    public Pace pace() {
        return pace;
    }

    /** What came of what was called before, and how the chances are corrected by it. */
    public Calibration calibration() {
        return calibration;
    }

    /** In the order in which the documents are worked on. */
    public List<Prospect> prospects() {
        return prospects;
    }

    public Optional<Prospect> of(DocumentId document) {
        return Optional.ofNullable(byDocument.get(document));
    }

    /** The same, or a refusal. */
    public Prospect mustKnow(DocumentId document) {
        return of(document)
                .orElseThrow(() -> Refusal.notFound("unknown-document").with("document", document.value()));
    }

    /** What lists say of one of its documents. */
    public DocumentLine line(DocumentId document) {
        DocumentLine line = lines.get(document);
        if (line == null) {
            throw new IllegalStateException("not in this outlook: " + document);
        }
        return line;
    }

    /** When the steps of each language of a document are due. */
    Map<Language, LanguagePlan> plans(DocumentId document) {
        return plans.getOrDefault(document, Map.of());
    }
}
