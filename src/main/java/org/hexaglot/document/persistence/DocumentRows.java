package org.hexaglot.document.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hexaglot.database.Json;
import org.hexaglot.database.Sql.Row;
import org.hexaglot.document.Dates;
import org.hexaglot.document.Distribution;
import org.hexaglot.document.DocumentState;
import org.hexaglot.document.DocumentSummary;
import org.hexaglot.document.Issuance;
import org.hexaglot.document.Metadata;
import org.hexaglot.document.Slot;
import org.hexaglot.document.Stage;
import org.hexaglot.document.Submission;
import org.hexaglot.document.Symbol;
import org.hexaglot.document.Waiver;
import org.hexaglot.document.Withdrawal;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.planning.Anchor;
import org.hexaglot.planning.Category;
import org.hexaglot.planning.Considered;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;

/** Reads rows of the table document. */
@Singleton
final class DocumentRows {
    private final Json json;

    DocumentRows(Json json) {
        this.json = json;
    }

    DocumentState document(Row row) {
        Instant withdrawnAt = row.instant("withdrawn_at");
        return new DocumentState(
                new DocumentId(row.text("id")),
                row.integer("version"),
                metadata(row),
                Stage.of(row.text("stage")),
                new Slot(row.integer("slot_number"), dates(row)),
                submission(row),
                row.instant("edited_at"),
                issuance(row),
                withdrawnAt == null ? null : new Withdrawal(withdrawnAt, row.text("withdrawn_reason")),
                Objects.requireNonNull(row.instant("created_at")),
                List.of());
    }

    DocumentSummary summary(Row row) {
        return new DocumentSummary(
                new DocumentId(row.text("id")),
                json.list(row.text("symbols")),
                json.texts(row.text("title")),
                Language.of(row.text("original_language")),
                Stage.of(row.text("stage")),
                row.date("issue_by"));
    }

    private Metadata metadata(Row row) {
        return new Metadata(
                json.texts(row.text("title")),
                row.text("type"),
                Category.of(row.text("category")),
                json.list(row.text("symbols")).stream().map(Symbol::of).toList(),
                Distribution.of(row.text("distribution")),
                Considered.read(json.list(row.text("considered"))),
                Language.of(row.text("original_language")),
                row.text("department"),
                row.text("mandate"),
                row.integer("estimated_words"),
                new PersonId(row.text("submitter")));
    }

    private static Dates dates(Row row) {
        String body = row.optionalText("governing_body");
        String session = row.optionalText("governing_session");
        String kind = row.optionalText("anchor_kind");
        return new Dates(
                DutyStation.of(row.text("station")),
                row.text("rule"),
                row.date("anchor"),
                kind == null ? null : Anchor.valueOf(kind),
                body == null || session == null
                        ? null
                        : new Considered(body, session, row.optionalText("governing_item")),
                row.date("submit_by"),
                row.date("issue_by"),
                row.date("must_move_by"),
                row.instant("stage_due_at"));
    }

    private static Submission submission(Row row) {
        return new Submission(
                row.instant("submitted_at"),
                row.optionalTruth("on_time"),
                row.optionalInteger("words"),
                row.optionalText("word_rules"),
                row.integer("word_limit"),
                waiver(row),
                row.optionalText("late_reason"),
                row.instant("accepted_at"));
    }

    private static @Nullable Waiver waiver(Row row) {
        String state = row.optionalText("waiver");
        Instant at = row.instant("waiver_at");
        return state == null || at == null
                ? null
                : new Waiver(
                        Waiver.State.valueOf(state),
                        row.text("waiver_reason"),
                        new PersonId(row.text("waiver_by")),
                        at);
    }

    private static Issuance issuance(Row row) {
        String relation = row.optionalText("relation");
        String related = row.optionalText("related_document");
        return new Issuance(
                row.instant("issued_at"),
                row.optionalTruth("simultaneous"),
                row.optionalText("exception_reason"),
                row.integer("reissues"),
                relation == null ? null : Issuance.Relation.valueOf(relation),
                related == null ? null : new DocumentId(related));
    }
}
