package org.hexaglot.monitoring.web;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hexaglot.attribution.Account;
import org.hexaglot.attribution.Attribution;
import org.hexaglot.attribution.Holder;
import org.hexaglot.attribution.Share;
import org.hexaglot.attribution.Span;
import org.hexaglot.document.Document;
import org.hexaglot.document.Scheduling;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.web.DaysView.Bar;
import org.hexaglot.monitoring.web.DaysView.Row;
import org.hexaglot.planning.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** Draws where the days of a document went. */
@Singleton
final class DaysViews {
    private final Attribution attribution;
    private final Scheduling scheduling;

    DaysViews(Attribution attribution, Scheduling scheduling) {
        this.attribution = attribution;
        this.scheduling = scheduling;
    }

    DaysView of(Document document) {
        return attribution.of(document).map(account -> drawn(document, account)).orElseGet(DaysViews::empty);
    }

    private static DaysView empty() {
        return new DaysView(null, LocalDate.EPOCH, LocalDate.EPOCH, null, List.of(), List.of(), List.of());
    }

    private DaysView drawn(Document document, Account account) {
        WorkingCalendar calendar = scheduling.calendar(document);
        LocalDate issueBy = document.dates().issueBy();
        Instant due = issueBy == null ? null : calendar.endOfDay(issueBy);
        Instant end = due != null && due.isAfter(account.until()) ? due : account.until();
        Scale scale = new Scale(account.from(), end);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(null, scale.bars(account.spans())));
        for (Language language : Language.OFFICIAL) {
            List<Span> spans = account.languages().get(language);
            if (spans != null) {
                rows.add(new Row(language, scale.bars(spans)));
            }
        }
        return new DaysView(
                account,
                calendar.dayOf(account.from()),
                calendar.dayOf(end),
                due == null || due.isBefore(account.from()) ? null : scale.at(due),
                rows,
                account.shares().stream()
                        .sorted(Comparator.comparingInt(Share::days).reversed())
                        .toList(),
                holders(rows));
    }

    private static List<Holder> holders(List<Row> rows) {
        Set<Holder> shown = EnumSet.noneOf(Holder.class);
        rows.forEach(row -> row.bars().forEach(bar -> shown.add(bar.holder())));
        return List.copyOf(shown);
    }

    private record Scale(Instant from, Instant until) {
        double at(@Nullable Instant moment) {
            double whole = Math.max(1, Duration.between(from, until).toMillis());
            double passed = moment == null ? 0 : Duration.between(from, moment).toMillis();
            return Math.round(passed / whole * DaysView.WIDTH * 10) / 10.0;
        }

        List<Bar> bars(List<Span> spans) {
            return spans.stream()
                    .map(span -> new Bar(
                            span.holder(),
                            span.language(),
                            span.from(),
                            span.until(),
                            at(span.from()),
                            Math.max(1, at(span.until()) - at(span.from()))))
                    .toList();
        }
    }
}
