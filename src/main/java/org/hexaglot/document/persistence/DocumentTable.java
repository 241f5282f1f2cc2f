package org.hexaglot.document.persistence;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.hexaglot.database.Json;
import org.hexaglot.database.LostRace;
import org.hexaglot.database.Sql;
import org.hexaglot.document.Dates;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentState;
import org.hexaglot.document.Issuance;
import org.hexaglot.document.Metadata;
import org.hexaglot.document.Submission;
import org.hexaglot.document.Symbol;
import org.hexaglot.document.Waiver;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.planning.Considered;
import org.jspecify.annotations.Nullable;

/** Writes the table document; {@link DocumentRows} reads it. */
@Singleton
final class DocumentTable {
    /** Stands for "nothing due", so that the index orders it last. */
    static final Instant NEVER = Instant.parse("9000-01-01T00:00:00Z");

    private final Sql sql;
    private final Json json;
    private final Clock clock;

    DocumentTable(Sql sql, Json json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** What a document is from its birth; its progress follows with {@link #keepProgress}. */
    void add(DocumentState state) {
        Metadata metadata = state.metadata();
        DocumentId related = state.issuance().related();
        sql.update(
                """
                INSERT INTO document (id, title, main_symbol, sort_key, symbols, considered, type, category, distribution,
                    original_language, department, mandate, estimated_words, submitter, station, stage, rule,
                    due_at, word_limit, relation, related_document, created_at, updated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                state.id().value(),
                json.texts(metadata.title()),
                mainSymbol(metadata),
                sortKey(metadata),
                symbols(metadata),
                json.list(Considered.stored(metadata.considered())),
                metadata.type(),
                metadata.category().code(),
                metadata.distribution().code(),
                metadata.original().code(),
                metadata.department(),
                metadata.mandate(),
                metadata.estimatedWords(),
                metadata.submitter().value(),
                state.slot().dates().station().code(),
                state.stage().code(),
                state.slot().dates().rule(),
                NEVER,
                state.submission().limit(),
                state.issuance().relation(),
                related == null ? null : related.value(),
                state.createdAt(),
                state.createdAt());
    }

    void keepMetadata(DocumentId id, Metadata metadata) {
        sql.update(
                """
                UPDATE document SET title = ?, main_symbol = ?, sort_key = ?, symbols = ?, considered = ?, type = ?,
                    category = ?, distribution = ?, department = ?, mandate = ?, estimated_words = ?, submitter = ?
                 WHERE id = ?
                """,
                json.texts(metadata.title()),
                mainSymbol(metadata),
                sortKey(metadata),
                symbols(metadata),
                json.list(Considered.stored(metadata.considered())),
                metadata.type(),
                metadata.category().code(),
                metadata.distribution().code(),
                metadata.department(),
                metadata.mandate(),
                metadata.estimatedWords(),
                metadata.submitter().value(),
                id.value());
    }

    /** Keeps everything but the metadata as the next version; whoever changed it meanwhile has won. */
    void keepProgress(Document document) {
        DocumentState state = document.state();
        Dates dates = state.slot().dates();
        Submission submission = state.submission();
        Issuance issuance = state.issuance();
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
                state.stage().code(),
                dates.station().code(),
                dates.rule(),
                dates.anchor(),
                dates.anchorKind(),
                governing == null ? null : governing.body(),
                governing == null ? null : governing.session(),
                governing == null ? null : governing.item(),
                dates.submitBy(),
                dates.issueBy(),
                state.slot().number(),
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
                state.editedAt(),
                issuance.issuedAt(),
                document.issuedOn(),
                issuance.simultaneous(),
                issuance.exceptionReason(),
                state.withdrawal() == null ? null : state.withdrawal().at(),
                state.withdrawal() == null ? null : state.withdrawal().reason(),
                issuance.reissues(),
                clock.instant(),
                state.id().value(),
                state.version());
        if (changed == 0) {
            throw new LostRace("document " + state.id(), null);
        }
    }

    private String symbols(Metadata metadata) {
        return json.list(metadata.symbols().stream().map(Symbol::toString).toList());
    }

    private static @Nullable String sortKey(Metadata metadata) {
        return metadata.symbols().isEmpty() ? null : metadata.symbols().get(0).sortKey();
    }

    private static @Nullable String mainSymbol(Metadata metadata) {
        return metadata.symbols().isEmpty() ? null : metadata.symbols().get(0).toString();
    }
}
