package org.hexaglot.forecast.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.hexaglot.document.Dates;
import org.hexaglot.document.Scheduling;
import org.hexaglot.document.Stage;
import org.hexaglot.document.Standings;
import org.hexaglot.forecast.ForecastDesk;
import org.hexaglot.forecast.SymbolsTaken;
import org.hexaglot.kernel.Actor;
import org.hexaglot.planning.Anchor;
import org.hexaglot.planning.Deadlines;
import org.hexaglot.planning.Rules;
import org.hexaglot.web.SixWeekLine;
import org.jspecify.annotations.Nullable;

/** Counts what a forecast comes to while it is typed. */
@Singleton
final class ForecastPreviews {
    private final ForecastDesk desk;
    private final SymbolsTaken symbols;
    private final Scheduling scheduling;
    private final Rules rules;
    private final Clock clock;

    ForecastPreviews(ForecastDesk desk, SymbolsTaken symbols, Scheduling scheduling, Rules rules, Clock clock) {
        this.desk = desk;
        this.symbols = symbols;
        this.scheduling = scheduling;
        this.rules = rules;
        this.clock = clock;
    }

    ForecastPreview of(Actor actor, ForecastForm form, String type) {
        boolean known =
                rules.documentTypes().stream().anyMatch(each -> each.code().equals(type));
        Deadlines deadlines = form.considered().isEmpty() ? null : desk.preview(form.draft(actor));
        LocalDate today = today(deadlines);
        return new ForecastPreview(
                deadlines,
                deadlines == null ? null : line(deadlines, today),
                known ? rules.wordLimit(type, form.category(), today) : null,
                form.wordsSoFar(),
                deadlines == null ? null : frozenOn(deadlines, today),
                symbols.among(actor, form.symbolsSoFar()));
    }

    private @Nullable SixWeekLine line(Deadlines deadlines, LocalDate today) {
        LocalDate slot = deadlines.slot();
        LocalDate issueBy = deadlines.issueBy();
        LocalDate anchor = deadlines.anchor();
        if (slot == null || issueBy == null || anchor == null) {
            return null;
        }
        Dates dates = scheduling.dates(deadlines);
        String standing = Standings.of(
                        Stage.FORECAST, dates, today, rules.figures().atRiskDays(), null)
                .code();
        return new SixWeekLine(slot, null, issueBy, null, anchor, today, standing);
    }

    private @Nullable LocalDate frozenOn(Deadlines deadlines, LocalDate today) {
        LocalDate anchor = deadlines.anchor();
        if (anchor == null || deadlines.anchorKind() != Anchor.SESSION_OPENING) {
            return null;
        }
        LocalDate frozen = anchor.minusWeeks(rules.figures().forecastFreezeWeeks());
        return frozen.isBefore(today) && !anchor.isBefore(today) ? frozen : null;
    }

    private LocalDate today(@Nullable Deadlines deadlines) {
        return LocalDate.now(
                deadlines == null ? clock : clock.withZone(deadlines.station().zone()));
    }
}
