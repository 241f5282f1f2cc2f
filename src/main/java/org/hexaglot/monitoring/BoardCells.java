package org.hexaglot.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.document.Dates;
import org.hexaglot.document.Document;
import org.hexaglot.document.LanguageState;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.document.Stage;
import org.hexaglot.document.Standing;
import org.hexaglot.inbox.Task;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What each step of a document looks like on the board at one moment. A step is late after its due instant and at risk
 * when it is due within {@value #NEAR_DAYS} calendar days; the slot date and the issue-by day are at risk as early as
 * documents are.
 */
final class BoardCells {
    private static final int NEAR_DAYS = 2;
    private static final String WITHDRAWN = "withdrawn";
    private static final String HELD = "held";

    private final Instant now;
    private final Today today;

    BoardCells(Instant now, Today today) {
        this.now = now;
        this.today = today;
    }

    BoardLine line(DocumentRow row) {
        Map<Language, BoardCell> languages = new EnumMap<>(Language.class);
        for (Language language : Language.OFFICIAL) {
            languages.put(language, language(row, language));
        }
        return new BoardLine(row, submission(row), editing(row), languages, issuance(row));
    }

    private BoardCell submission(DocumentRow row) {
        Document document = row.document();
        if (document.stage() == Stage.FORECAST) {
            Dates dates = document.dates();
            String standing = byDay(document, dates.submitBy());
            return task(row, "submitManuscript")
                    .map(task -> open("awaited", task, document.metadata().submitter(), standing))
                    .orElseGet(() -> BoardCell.due("awaited", dates.dueAt(), standing));
        }
        if (document.stage() == Stage.SUBMISSION) {
            return active(row, "reviewSubmission", "decideWaiver");
        }
        if (document.submission().submittedAt() == null) {
            return BoardCell.plain(WITHDRAWN, null);
        }
        boolean late = Boolean.FALSE.equals(document.submission().onTime());
        return BoardCell.plain("done", late ? Standing.LATE.code() : Standing.ON_TRACK.code());
    }

    private BoardCell editing(DocumentRow row) {
        Document document = row.document();
        return switch (document.stage()) {
            case FORECAST, SUBMISSION -> BoardCell.plain("waiting", null);
            case EDITING -> {
                Optional<Task> query = task(row, "answerQuery");
                yield query.isPresent()
                        ? open(
                                "queried",
                                query.get(),
                                query.get().assignee(),
                                byInstant(document, query.get().dueAt()))
                        : active(row, "editDocument");
            }
            case TRANSLATION, ISSUANCE, ISSUED -> BoardCell.plain("done", Standing.ON_TRACK.code());
            case WITHDRAWN ->
                document.state().editedAt() == null
                        ? BoardCell.plain(WITHDRAWN, null)
                        : BoardCell.plain("done", Standing.ON_TRACK.code());
        };
    }

    private BoardCell language(DocumentRow row, Language language) {
        Document document = row.document();
        LanguageVersion version = document.languages().get(language);
        if (version == null || !version.isRequired()) {
            return BoardCell.plain("not-required", null);
        }
        if (version.state() == LanguageState.ISSUED) {
            return BoardCell.plain("issued", issued(document, version.issuedAt()));
        }
        if (document.stage() == Stage.WITHDRAWN) {
            return BoardCell.plain(WITHDRAWN, null);
        }
        if (version.state() == LanguageState.READY) {
            return BoardCell.due("ready", null, HELD);
        }
        String standing = document.stage() == Stage.TRANSLATION ? byInstant(document, version.dueAt()) : null;
        return row.tasks().stream()
                .filter(task -> task.language() == language)
                .findFirst()
                .map(task -> open(version.state().code(), task, task.assignee(), byInstant(document, task.dueAt())))
                .orElseGet(() -> BoardCell.due(version.state().code(), version.dueAt(), standing));
    }

    private BoardCell issuance(DocumentRow row) {
        Document document = row.document();
        if (document.stage() == Stage.ISSUED) {
            return BoardCell.plain("issued", row.standing().code());
        }
        if (document.stage() == Stage.WITHDRAWN) {
            return BoardCell.plain(WITHDRAWN, null);
        }
        if (document.stage() == Stage.ISSUANCE) {
            return task(row, "releaseDocument")
                    .map(task -> open(HELD, task, task.assignee(), HELD))
                    .orElseGet(() -> BoardCell.plain(HELD, HELD));
        }
        LocalDate issueBy = document.dates().issueBy();
        Instant dueAt = issueBy == null
                ? null
                : issueBy.plusDays(1).atStartOfDay(zone(document)).toInstant().minusMillis(1);
        return BoardCell.due("waiting", dueAt, byDay(document, issueBy));
    }

    private BoardCell active(DocumentRow row, String... names) {
        return Arrays.stream(names)
                .flatMap(name -> task(row, name).stream())
                .findFirst()
                .map(task -> open("active", task, task.assignee(), byInstant(row.document(), task.dueAt())))
                .orElseGet(() -> BoardCell.plain("active", Standing.ON_TRACK.code()));
    }

    private static BoardCell open(String state, Task task, @Nullable PersonId holder, @Nullable String standing) {
        Instant since = task.claimedAt() == null ? task.openedAt() : task.claimedAt();
        return new BoardCell(state, holder, task.dueAt(), standing, since, task.words(), task.id());
    }

    private static Optional<Task> task(DocumentRow row, String name) {
        return row.tasks().stream().filter(task -> task.name().equals(name)).findFirst();
    }

    private String byInstant(Document document, @Nullable Instant dueAt) {
        if (dueAt == null) {
            return Standing.ON_TRACK.code();
        }
        if (now.isAfter(dueAt)) {
            return Standing.LATE.code();
        }
        LocalDate due = LocalDate.ofInstant(dueAt, zone(document));
        LocalDate day = today.at(document.dates().station());
        return code(day.plusDays(NEAR_DAYS).isBefore(due) ? Standing.ON_TRACK : Standing.AT_RISK);
    }

    private String byDay(Document document, @Nullable LocalDate due) {
        LocalDate day = today.at(document.dates().station());
        if (due == null) {
            return Standing.ON_TRACK.code();
        }
        if (day.isAfter(due)) {
            return Standing.LATE.code();
        }
        return code(day.plusDays(today.atRiskDays()).isAfter(due) ? Standing.AT_RISK : Standing.ON_TRACK);
    }

    private static String issued(Document document, @Nullable Instant at) {
        LocalDate issueBy = document.dates().issueBy();
        boolean late = at != null
                && issueBy != null
                && LocalDate.ofInstant(at, zone(document)).isAfter(issueBy);
        return code(late ? Standing.ISSUED_LATE : Standing.ISSUED_ON_TIME);
    }

    private static String code(Standing standing) {
        return standing.code();
    }

    private static ZoneId zone(Document document) {
        return document.dates().station().zone();
    }
}
