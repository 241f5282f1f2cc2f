package org.hexaglot.monitoring.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.document.Document;
import org.hexaglot.document.Standing;
import org.hexaglot.document.Symbol;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Board;
import org.hexaglot.monitoring.BoardCell;
import org.hexaglot.monitoring.BoardLine;
import org.hexaglot.monitoring.BoardSheet;
import org.hexaglot.monitoring.DocumentQuestion;
import org.hexaglot.monitoring.DocumentRow;
import org.hexaglot.web.Paging;
import org.jspecify.annotations.Nullable;

/** The board as data. */
@Controller("/api/monitoring/board")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class BoardController {
    private final Board board;

    BoardController(Board board) {
        this.board = board;
    }

    /** One page; {@code counts} are those of all pages together. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SheetBody(
            List<LineBody> items,
            Map<String, Integer> counts,
            int total,
            @Nullable String next) {}

    /** A document with its steps; {@code languages} by code, in the usual order. */
    @Serdeable
    record LineBody(
            HeadBody document,
            CellBody submission,
            CellBody editing,
            Map<String, CellBody> languages,
            CellBody issuance) {
        static LineBody of(BoardLine line) {
            Map<String, CellBody> languages = new LinkedHashMap<>();
            for (Language language : Language.OFFICIAL) {
                BoardCell cell = line.languages().get(language);
                if (cell != null) {
                    languages.put(language.code(), CellBody.of(cell));
                }
            }
            return new LineBody(
                    HeadBody.of(line.row()),
                    CellBody.of(line.submission()),
                    CellBody.of(line.editing()),
                    languages,
                    CellBody.of(line.issuance()));
        }
    }

    /** What the board says of the document itself. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record HeadBody(
            String id,
            List<String> symbols,
            Map<String, String> title,
            String stage,
            String standing,
            @Nullable Integer slackDays,
            @Nullable LocalDate slot,
            @Nullable LocalDate issueBy,
            @Nullable LocalDate anchor,
            @Nullable Instant submittedAt,
            @Nullable LocalDate issuedOn,
            @Nullable Instant dueAt) {
        static HeadBody of(DocumentRow row) {
            Document document = row.document();
            Map<String, String> title = new LinkedHashMap<>();
            document.metadata().title().forEach((language, text) -> title.put(language.code(), text));
            return new HeadBody(
                    document.id().value(),
                    document.metadata().symbols().stream().map(Symbol::toString).toList(),
                    title,
                    document.stage().code(),
                    row.standing().code(),
                    row.slackDays(),
                    document.dates().submitBy(),
                    document.dates().issueBy(),
                    document.dates().anchor(),
                    document.submission().submittedAt(),
                    document.issuedOn(),
                    document.nextDueAt());
        }
    }

    /** One step. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record CellBody(
            String state,
            @Nullable String holder,
            @Nullable Instant dueAt,
            @Nullable String standing,
            @Nullable Instant since,
            @Nullable Integer words,
            @Nullable String task) {
        static CellBody of(BoardCell cell) {
            return new CellBody(
                    cell.state(),
                    cell.holder() == null ? null : cell.holder().value(),
                    cell.dueAt(),
                    cell.standing(),
                    cell.since(),
                    cell.words(),
                    cell.task());
        }
    }

    @Get
    @AcceptsDocumentQuestion
    SheetBody show(HttpRequest<?> request, Actor actor, Paging paging) {
        BoardSheet sheet = board.show(actor, DocumentQuestion.of(Parameters.of(request), actor), paging);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            counts.put(standing.code(), sheet.count(standing));
        }
        return new SheetBody(sheet.lines().stream().map(LineBody::of).toList(), counts, sheet.total(), sheet.next());
    }
}
