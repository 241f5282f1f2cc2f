package org.hexaglot.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.document.Dates;
import org.hexaglot.document.Document;
import org.hexaglot.document.Stage;
import org.hexaglot.document.Standing;
import org.hexaglot.document.Submission;
import org.hexaglot.kernel.Language;
import org.hexaglot.outlook.Reasons;
import org.hexaglot.planning.AgendaItem;
import org.hexaglot.reports.Report.Column;
import org.hexaglot.reports.Report.Day;
import org.hexaglot.reports.Report.Kind;
import org.hexaglot.reports.Report.Mark;
import org.hexaglot.reports.Report.Name;
import org.hexaglot.reports.Report.Section;
import org.hexaglot.reports.Report.Text;
import org.hexaglot.reports.Report.Value;
import org.hexaglot.reports.SessionStatus.Basis;
import org.hexaglot.reports.SessionStatus.Group;
import org.hexaglot.reports.SessionStatus.Line;
import org.hexaglot.reports.SessionStatus.NewDate;
import org.hexaglot.web.Phrases;
import org.hexaglot.web.StandingSigns;
import org.jspecify.annotations.Nullable;

/** Tells a {@link SessionStatus} in the words of its reader. */
public final class StatusReport {
    private final SessionStatus status;
    private final Phrases phrases;

    private StatusReport(SessionStatus status, Phrases phrases) {
        this.status = status;
        this.phrases = phrases;
    }

    public static Report of(SessionStatus status, Phrases phrases) {
        return new StatusReport(status, phrases).told();
    }

    private Report told() {
        String session = status.session().body() + " " + status.session().number();
        return new Report(
                phrases.t("reports.status.file", "name", session),
                phrases.language(),
                phrases.t("reports.status.title", "name", session),
                lead(),
                status.groups().stream().map(this::section).toList(),
                notes());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(phrases.t("reports.status.note.newDate"));
        List<String> unforeseen = status.groups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.newDate() != null && line.newDate().basis() == Basis.STANDARDS)
                .map(line -> ScriptRuns.isolated(symbol(line.row().document())))
                .distinct()
                .toList();
        if (!unforeseen.isEmpty()) {
            notes.add(phrases.t("reports.status.note.unforeseen", "symbols", phrases.list(unforeseen)));
        }
        notes.add(phrases.t("reports.status.note.standing"));
        return notes;
    }

    private String symbol(Document document) {
        String symbol = document.metadata().symbol();
        return symbol.isEmpty() ? phrases.t("documents.noSymbol") : symbol;
    }

    private List<String> lead() {
        List<String> lead = new ArrayList<>();
        String name = in(status.body().name());
        LocalDate opens = status.session().opens();
        lead.add(opens == null ? name : name + " · " + phrases.t("reports.status.opens", "date", phrases.date(opens)));
        lead.add(phrases.t("reports.status.made", "moment", phrases.fullMoment(status.madeAt())));
        lead.add(status.total() == 0 ? phrases.t("reports.status.none") : counts());
        return lead;
    }

    private String counts() {
        List<String> counts = new ArrayList<>();
        for (Standing standing : List.of(
                Standing.LATE, Standing.AT_RISK, Standing.ON_TRACK, Standing.ISSUED_ON_TIME, Standing.ISSUED_LATE)) {
            counts.add(StandingSigns.sign(standing.code()) + " "
                    + phrases.t("layout.standing." + standing.code()) + " "
                    + phrases.number(status.count(standing)));
        }
        return phrases.t("reports.status.total", "total", status.total()) + " " + String.join(" · ", counts);
    }

    private Section section(Group group) {
        AgendaItem item = group.item();
        String heading = item == null
                ? phrases.t("reports.status.noItem")
                : phrases.t("reports.status.item", "number", item.number(), "title", in(item.title()));
        return new Section(
                heading, columns(), group.lines().stream().map(this::row).toList());
    }

    private List<Column> columns() {
        return List.of(
                column("symbol", Kind.NAME, 12),
                column("title", Kind.TEXT, 22),
                column("standing", Kind.TEXT, 13),
                column("reason", Kind.TEXT, 24),
                column("slot", Kind.DAY, 9),
                column("submitted", Kind.DAY, 9),
                column("issueBy", Kind.DAY, 9),
                column("newDate", Kind.DAY, 9),
                column("ready", Kind.TEXT, 12));
    }

    private Column column(String name, Kind kind, int weight) {
        return new Column(phrases.t("reports.status.column." + name), kind, weight);
    }

    private List<@Nullable Value> row(Line line) {
        Document document = line.row().document();
        Dates dates = document.dates();
        String code = line.row().standing().code();
        var submitted = document.submission().submittedAt();
        return Arrays.<@Nullable Value>asList(
                new Name(symbol(document), "/documents/" + document.id()),
                new Text(document.metadata().titleIn(phrases.language())),
                document.stage() == Stage.WITHDRAWN
                        ? new Text(phrases.t("documents.stage.withdrawn"))
                        : new Mark(code, StandingSigns.sign(code), phrases.t("layout.standing." + code)),
                reasons(line),
                day(dates.submitBy()),
                day(
                        submitted == null
                                ? null
                                : LocalDate.ofInstant(submitted, dates.station().zone())),
                day(dates.issueBy()),
                newDate(line),
                ready(line));
    }

    private static @Nullable Value day(@Nullable LocalDate date) {
        return date == null ? null : new Day(date);
    }

    private @Nullable Value newDate(Line line) {
        NewDate newDate = line.newDate();
        if (newDate == null) {
            return null;
        }
        return newDate.on() == null ? new Text(phrases.t("outlook.never")) : new Day(newDate.on());
    }

    private Value ready(Line line) {
        List<String> missing = line.missing().stream().map(phrases::nameOf).toList();
        String counts = phrases.number(line.ready()) + "/"
                + phrases.number(line.ready() + line.missing().size());
        boolean tell = !missing.isEmpty() && line.ready() > 0;
        return new Text(
                tell
                        ? phrases.t("reports.status.missing", "counts", counts, "languages", phrases.list(missing))
                        : counts);
    }

    /** Why it is late, and what chair and secretary have to know beside. */
    private @Nullable Value reasons(Line line) {
        Document document = line.row().document();
        Submission submission = document.submission();
        List<String> reasons = new ArrayList<>();
        if (line.cause() != null) {
            reasons.add(phrases.t(
                    "attribution.cause." + line.cause().code(),
                    "languages",
                    phrases.list(line.heldFor().stream().map(phrases::nameOf).toList())));
        } else if (line.row().standing() == Standing.LATE && submission.submittedAt() == null) {
            reasons.add(phrases.t("reports.status.reason.awaited"));
        } else if (line.newDate() != null && line.newDate().holdup() != null) {
            reasons.add(phrases.t(
                    "reports.status.reason.foreseen",
                    "reason",
                    Reasons.of(phrases, line.newDate().holdup())));
        }
        String given = submission.lateReason();
        if (given != null) {
            reasons.add(phrases.t("reports.status.reason.given", "reason", ScriptRuns.isolated(given)));
        }
        if (submission.waiver() != null) {
            String state = submission.waiver().state().name().toLowerCase(Locale.ROOT);
            reasons.add(phrases.t("reports.status.waiver." + state));
        }
        String exception = document.issuance().exceptionReason();
        if (exception != null) {
            reasons.add(phrases.t("reports.status.reason.exception", "reason", ScriptRuns.isolated(exception)));
        }
        return reasons.isEmpty() ? null : new Text(String.join(" ", reasons));
    }

    private String in(Map<Language, String> names) {
        return Objects.requireNonNullElse(names.get(phrases.language()), names.getOrDefault(Language.EN, ""));
    }
}
