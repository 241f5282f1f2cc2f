package org.hexaglot.document.persistence;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hexaglot.database.Json;
import org.hexaglot.database.LostRace;
import org.hexaglot.database.Sql;
import org.hexaglot.document.Dates;
import org.hexaglot.document.Document;
import org.hexaglot.document.Document.Memento;
import org.hexaglot.document.DocumentSummary;
import org.hexaglot.document.Documents;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.document.Metadata;
import org.hexaglot.document.SlotVersion;
import org.hexaglot.document.Submission;
import org.hexaglot.document.Symbol;
import org.hexaglot.document.Waiver;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.planning.Considered;
import org.jspecify.annotations.Nullable;

/** {@link Documents} in the tables of V003. A change takes two statements to load and at most two to keep. */
@Singleton
final class JdbcDocuments implements Documents {
    /** Stands for "nothing due", so that the index orders it last. */
    static final Instant NEVER = Instant.parse("9000-01-01T00:00:00Z");

    private static final String DOCUMENT = "SELECT * FROM document WHERE id = ?";

    private final Sql sql;
    private final Json json;
    private final DocumentRows rows;
    private final Clock clock;

    JdbcDocuments(Sql sql, Json json, DocumentRows rows, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Document lock(DocumentId id) {
        return load(id, DOCUMENT + " FOR UPDATE");
    }

    @Override
    public Document get(DocumentId id) {
        return load(id, DOCUMENT);
    }

    @Override
    public List<Document> all(Collection<DocumentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String places = " IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
        Object[] values = ids.stream().map(DocumentId::value).toArray();
        Map<DocumentId, List<LanguageVersion>> languages = new HashMap<>();
        Map<DocumentId, Document> found = new HashMap<>();
        // The documents first: a version that is older than its languages makes a change that builds on it fail.
        List<Memento> mementos =
                sql.list("SELECT * FROM document WHERE id" + places, row -> rows.document(row, List.of()), values);
        sql.list(
                "SELECT * FROM language_version WHERE document_id" + places,
                row -> languages
                        .computeIfAbsent(new DocumentId(row.text("document_id")), id -> new ArrayList<>())
                        .add(rows.language(row)),
                values);
        mementos.forEach(memento -> found.put(
                memento.id(), Document.restored(memento.with(languages.getOrDefault(memento.id(), List.of())))));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private Document load(DocumentId id, String statement) {
        return sql.one(statement, row -> rows.document(row, languages(id)), id.value())
                .map(Document::restored)
                .orElseThrow(() -> Refusal.notFound("unknown-document").with("document", id.value()));
    }

    private List<LanguageVersion> languages(DocumentId id) {
        return sql.list("SELECT * FROM language_version WHERE document_id = ?", rows::language, id.value());
    }

    @Override
    public void add(Document document, SlotVersion firstSlot) {
        Memento memento = document.memento();
        Metadata metadata = memento.metadata();
        sql.update(
                """
                INSERT INTO document (id, title, main_symbol, symbols, considered, type, category, distribution,
                    original_language, department, mandate, estimated_words, submitter, station, stage, rule,
                    due_at, word_limit, relation, related_document, created_at, updated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                memento.id().value(),
                json.texts(metadata.title()),
                mainSymbol(metadata),
                symbols(metadata),
                json.list(DocumentRows.considered(metadata)),
                metadata.type(),
                metadata.category().code(),
                metadata.distribution().code(),
                metadata.original().code(),
                metadata.department(),
                metadata.mandate(),
                metadata.estimatedWords(),
                metadata.submitter().value(),
                memento.dates().station().code(),
                memento.stage().code(),
                memento.dates().rule(),
                NEVER,
                memento.submission().limit(),
                memento.issuance().relation(),
                value(memento.issuance().related()),
                memento.createdAt(),
                memento.createdAt());
        addSymbols(memento.id(), metadata);
        addConsidered(memento.id(), metadata);
        saveRow(document, 0);
        saveLanguages(memento.id(), memento.languages(), List.of());
        addSlot(memento.id(), firstSlot);
    }

    @Override
    public void save(Document document) {
        saveRow(document, document.version());
        saveLanguages(document.id(), document.memento().languages(), document.loadedLanguages());
    }

    private void saveRow(Document document, int version) {
        Memento memento = document.memento();
        Dates dates = memento.dates();
        Submission submission = memento.submission();
        Waiver waiver = submission.waiver();
        Considered governing = dates.governedBy();
        int changed = sql.update(
                """
                UPDATE document SET version = version + 1, stage = ?, station = ?, rule = ?, anchor = ?,
                    anchor_kind = ?, governing_body = ?, governing_session = ?, governing_item = ?, submit_by = ?,
                    issue_by = ?, slot_number = ?, must_move_by = ?, stage_due_at = ?, due_at = ?, submitted_at = ?,
                    on_time = ?, words = ?, word_rules = ?, word_limit = ?, waiver = ?, waiver_reason = ?,
                    waiver_by = ?, waiver_at = ?, late_reason = ?, accepted_at = ?, edited_at = ?, issued_at = ?,
                    issued_on = ?, simultaneous = ?, exception_reason = ?, withdrawn_at = ?, withdrawn_reason = ?,
                    reissues = ?, updated_at = ?
                 WHERE id = ? AND version = ?
                """,
                memento.stage().code(),
                dates.station().code(),
                dates.rule(),
                dates.anchor(),
                dates.anchorKind(),
                governing == null ? null : governing.body(),
                governing == null ? null : governing.session(),
                governing == null ? null : governing.item(),
                dates.submitBy(),
                dates.issueBy(),
                memento.slotNumber(),
                dates.mustMoveBy(),
                dates.dueAt(),
                Objects.requireNonNullElse(document.nextDueAt(), NEVER),
                submission.submittedAt(),
                submission.onTime(),
                submission.words(),
                submission.wordRules(),
                submission.limit(),
                waiver == null ? null : waiver.state(),
                waiver == null ? null : waiver.reason(),
                waiver == null ? null : waiver.by().value(),
                waiver == null ? null : waiver.at(),
                submission.lateReason(),
                submission.acceptedAt(),
                memento.editedAt(),
                memento.issuance().issuedAt(),
                document.issuedOn(),
                memento.issuance().simultaneous(),
                memento.issuance().exceptionReason(),
                memento.withdrawnAt(),
                memento.withdrawnReason(),
                memento.issuance().reissues(),
                clock.instant(),
                memento.id().value(),
                version);
        if (changed == 0) {
            throw new LostRace("document " + memento.id(), null);
        }
    }

    private void saveLanguages(DocumentId id, List<LanguageVersion> present, List<LanguageVersion> loaded) {
        List<@Nullable Object[]> changed = new ArrayList<>();
        for (LanguageVersion each : present) {
            if (!loaded.contains(each)) {
                changed.add(new @Nullable Object[] {
                    id.value(),
                    each.language().code(),
                    each.state().code(),
                    each.inHouse(),
                    value(each.translator()),
                    value(each.reviser()),
                    each.selfRevised(),
                    each.due().translateBy(),
                    each.due().reviseBy(),
                    each.due().processBy(),
                    each.due().proofreadBy(),
                    each.readyAt(),
                    each.issuedAt(),
                    each.jobNumber(),
                    each.fileRevision(),
                    each.issuedRevision()
                });
            }
        }
        sql.batch("""
                REPLACE INTO language_version (document_id, language, state, in_house, translator, reviser,
                    self_revised, translate_by, revise_by, process_by, proofread_by, ready_at, issued_at, job_number,
                    file_revision, issued_revision)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, changed);
    }

    @Override
    public void saveMetadata(Document document) {
        Metadata metadata = document.metadata();
        String id = document.id().value();
        sql.update(
                """
                UPDATE document SET title = ?, main_symbol = ?, symbols = ?, considered = ?, type = ?, category = ?,
                    distribution = ?, department = ?, mandate = ?, estimated_words = ?, submitter = ?
                 WHERE id = ?
                """,
                json.texts(metadata.title()),
                mainSymbol(metadata),
                symbols(metadata),
                json.list(DocumentRows.considered(metadata)),
                metadata.type(),
                metadata.category().code(),
                metadata.distribution().code(),
                metadata.department(),
                metadata.mandate(),
                metadata.estimatedWords(),
                metadata.submitter().value(),
                id);
        sql.update("DELETE FROM document_symbol WHERE document_id = ?", id);
        addSymbols(document.id(), metadata);
        sql.update("DELETE FROM document_consideration WHERE document_id = ?", id);
        addConsidered(document.id(), metadata);
    }

    private void addSymbols(DocumentId id, Metadata metadata) {
        for (int i = 0; i < metadata.symbols().size(); i++) {
            Symbol symbol = metadata.symbols().get(i);
            bySymbol(symbol).filter(holder -> !holder.equals(id)).ifPresent(holder -> {
                throw Refusal.wrongState("symbol-already-held")
                        .with("symbol", symbol.toString())
                        .with("holder", holder.value())
                        .field("symbols", "held");
            });
            sql.update(
                    "INSERT INTO document_symbol (document_id, position, symbol, lookup_key) VALUES (?, ?, ?, ?)",
                    id.value(),
                    i,
                    symbol.toString(),
                    symbol.lookupKey());
        }
    }

    private void addConsidered(DocumentId id, Metadata metadata) {
        for (int i = 0; i < metadata.considered().size(); i++) {
            Considered each = metadata.considered().get(i);
            sql.update(
                    "INSERT INTO document_consideration (document_id, position, body, session, item)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    id.value(),
                    i,
                    each.body(),
                    each.session(),
                    each.item());
        }
    }

    @Override
    public void addSlot(DocumentId id, SlotVersion slot) {
        sql.update(
                "INSERT INTO slot (document_id, number, submit_by, issue_by, reason, agreed_by, agreed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                id.value(),
                slot.number(),
                slot.submitBy(),
                slot.issueBy(),
                slot.reason(),
                slot.agreedBy().value(),
                slot.agreedAt());
    }

    @Override
    public List<SlotVersion> slots(DocumentId id) {
        return sql.list(
                "SELECT * FROM slot WHERE document_id = ? ORDER BY number",
                row -> new SlotVersion(
                        row.integer("number"),
                        row.date("submit_by"),
                        row.date("issue_by"),
                        row.text("reason"),
                        new PersonId(row.text("agreed_by")),
                        Objects.requireNonNull(row.instant("agreed_at"))),
                id.value());
    }

    @Override
    public Optional<DocumentId> bySymbol(Symbol symbol) {
        return sql.one(
                "SELECT document_id FROM document_symbol WHERE lookup_key = ?",
                row -> new DocumentId(row.text("document_id")),
                symbol.lookupKey());
    }

    @Override
    public List<DocumentId> openConsideredBy(String body, String session) {
        return sql.list("""
                SELECT DISTINCT d.id FROM document_consideration c JOIN document d ON d.id = c.document_id
                 WHERE c.body = ? AND c.session = ? AND d.stage NOT IN ('issued', 'withdrawn') ORDER BY d.id
                """, row -> new DocumentId(row.text("id")), body, session);
    }

    @Override
    public List<DocumentId> relatedTo(DocumentId id) {
        return sql.list(
                "SELECT id FROM document WHERE related_document = ? ORDER BY id",
                row -> new DocumentId(row.text("id")),
                id.value());
    }

    @Override
    public Map<DocumentId, DocumentSummary> summaries(Collection<DocumentId> ids) {
        Map<DocumentId, DocumentSummary> summaries = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return summaries;
        }
        String places = String.join(", ", Collections.nCopies(ids.size(), "?"));
        sql.list(
                        "SELECT id, symbols, title, original_language, stage, issue_by FROM document WHERE id IN ("
                                + places + ")",
                        rows::summary,
                        ids.stream().map(DocumentId::value).toArray())
                .forEach(summary -> summaries.put(summary.id(), summary));
        return summaries;
    }

    @Override
    public List<String> agreedPassages(DocumentId id) {
        return sql.list(
                "SELECT passage FROM agreed_passage WHERE document_id = ? ORDER BY position",
                row -> row.text("passage"),
                id.value());
    }

    @Override
    public void markAgreedPassages(DocumentId id, List<String> passages) {
        sql.update("DELETE FROM agreed_passage WHERE document_id = ?", id.value());
        for (int i = 0; i < passages.size(); i++) {
            sql.update(
                    "INSERT INTO agreed_passage (document_id, position, passage) VALUES (?, ?, ?)",
                    id.value(),
                    i,
                    passages.get(i));
        }
    }

    @Override
    public Set<PersonId> readers(DocumentId id) {
        return new LinkedHashSet<>(sql.list(
                "SELECT person FROM document_reader WHERE document_id = ? ORDER BY person",
                row -> new PersonId(row.text("person")),
                id.value()));
    }

    @Override
    public void nameReaders(DocumentId id, Set<PersonId> readers) {
        sql.update("DELETE FROM document_reader WHERE document_id = ?", id.value());
        for (PersonId reader : readers) {
            sql.update("INSERT INTO document_reader (document_id, person) VALUES (?, ?)", id.value(), reader.value());
        }
    }

    private String symbols(Metadata metadata) {
        return json.list(metadata.symbols().stream().map(Symbol::toString).toList());
    }

    private static @Nullable String mainSymbol(Metadata metadata) {
        return metadata.symbols().isEmpty() ? null : metadata.symbols().get(0).toString();
    }

    private static @Nullable String value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable String value(@Nullable DocumentId document) {
        return document == null ? null : document.value();
    }
}
