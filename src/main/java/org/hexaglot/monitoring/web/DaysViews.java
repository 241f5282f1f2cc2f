package org.hexaglot.monitoring.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.Router;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hexaglot.attribution.Account;
import org.hexaglot.attribution.Attribution;
import org.hexaglot.attribution.Holder;
import org.hexaglot.attribution.Share;
import org.hexaglot.attribution.Span;
import org.hexaglot.document.Document;
import org.hexaglot.document.Scheduling;
import org.hexaglot.document.Stage;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.web.DaysView.Bar;
import org.hexaglot.monitoring.web.DaysView.Row;
import org.hexaglot.planning.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** Draws where the days of a document went, beside what was planned. */
@Singleton
final class DaysViews {
    /** Where one tries out what would help a document; shown where there is such a page. */
    private static final String WHAT_IF = "/outlook/what-if";

    private final Attribution attribution;
    private final Scheduling scheduling;
    private final Provider<Router> router;
    private final Clock clock;

    DaysViews(Attribution attribution, Scheduling scheduling, Provider<Router> router, Clock clock) {
        this.attribution = attribution;
        this.scheduling = scheduling;
        this.router = router;
        this.clock = clock;
    }

    DaysView of(Document document) {
        Account account = attribution.of(document).orElse(null);
        Instant now = clock.instant();
        WorkingCalendar calendar = scheduling.calendar(document);
        Instant start = start(document, account, calendar, now);
        List<PlannedSteps.Step> steps = document.stage() == Stage.WITHDRAWN
                ? List.of()
                : new PlannedSteps(document, account, scheduling.planFromSubmission(document, now), start).all();
        LocalDate issueBy = document.dates().issueBy();
        Instant due = issueBy == null ? null : calendar.endOfDay(issueBy);
        Instant end = Stream.concat(
                        Stream.of(account == null ? start : account.until(), due == null ? start : due),
                        steps.stream().map(PlannedSteps.Step::until))
                .max(Comparator.naturalOrder())
                .orElse(start);
        Scale scale = new Scale(start, end);
        List<Row> rows = rows(document, account, steps, scale);
        return new DaysView(
                account,
                calendar.dayOf(start),
                calendar.dayOf(end),
                scale.inside(due),
                document.stage().isOpen() ? scale.inside(now) : null,
                rows,
                shares(account),
                holders(rows),
                steps.stream().map(step -> told(step, calendar, now)).toList(),
                document.stage().isOpen() ? whatIf(document) : null);
    }

    private static Instant start(Document document, @Nullable Account account, WorkingCalendar calendar, Instant now) {
        if (account != null) {
            return account.from();
        }
        LocalDate slot = document.dates().submitBy();
        Instant agreed = slot == null ? now : calendar.endOfDay(slot);
        return agreed.isAfter(now) ? agreed : now;
    }

    private static List<Row> rows(
            Document document, @Nullable Account account, List<PlannedSteps.Step> steps, Scale scale) {
        List<Row> rows = new ArrayList<>();
        if (account == null && steps.isEmpty()) {
            return rows;
        }
        rows.add(new Row(null, scale.bars(account == null ? List.of() : account.spans()), scale.planned(steps, null)));
        for (Language language : Language.OFFICIAL) {
            List<Span> spans = account == null
                    ? List.of()
                    : Objects.requireNonNullElse(account.languages().get(language), List.of());
            List<Bar> planned = scale.planned(steps, language);
            if (!spans.isEmpty() || !planned.isEmpty()) {
                rows.add(new Row(language, scale.bars(spans), planned));
            }
        }
        return rows;
    }

    private static DaysView.Step told(PlannedSteps.Step step, WorkingCalendar calendar, Instant now) {
        Instant done = step.doneAt();
        LocalDate planned = calendar.dayOf(step.until());
        LocalDate measured = calendar.dayOf(done == null ? now : done);
        return new DaysView.Step(
                step.work(),
                step.language(),
                planned,
                done == null ? null : measured,
                ChronoUnit.DAYS.between(measured, planned));
    }

    private @Nullable String whatIf(Document document) {
        boolean exists = !router.get().findAny(HttpRequest.GET(WHAT_IF)).isEmpty();
        return exists ? WHAT_IF + "?document=" + document.id() : null;
    }

    private static List<Share> shares(@Nullable Account account) {
        return account == null
                ? List.of()
                : account.shares().stream()
                        .sorted(Comparator.comparingInt(Share::days).reversed())
                        .toList();
    }

    private static List<Holder> holders(List<Row> rows) {
        Set<Holder> shown = EnumSet.noneOf(Holder.class);
        rows.forEach(row ->
                Stream.concat(row.bars().stream(), row.planned().stream()).forEach(bar -> shown.add(bar.holder())));
        return List.copyOf(shown);
    }

    private record Scale(Instant from, Instant until) {
        double at(Instant moment) {
            double whole = Math.max(1, Duration.between(from, until).toMillis());
            double passed = Duration.between(from, moment).toMillis();
            return Math.round(passed / whole * DaysView.WIDTH * 10) / 10.0;
        }

        @Nullable
        Double inside(@Nullable Instant moment) {
            return moment == null || moment.isBefore(from) || moment.isAfter(until) ? null : at(moment);
        }

        List<Bar> bars(List<Span> spans) {
            return spans.stream()
                    .map(span -> new Bar(
                            span.holder(),
                            span.language(),
                            null,
                            span.from(),
                            span.until(),
                            at(span.from()),
                            Math.max(1, at(span.until()) - at(span.from()))))
                    .toList();
        }

        List<Bar> planned(List<PlannedSteps.Step> steps, @Nullable Language language) {
            return steps.stream()
                    .filter(step -> step.language() == language)
                    .map(step -> new Bar(
                            PlannedSteps.holder(step.work()),
                            language,
                            step.work(),
                            step.from(),
                            step.until(),
                            at(step.from()),
                            Math.max(1, at(step.until()) - at(step.from()))))
                    .toList();
        }
    }
}
