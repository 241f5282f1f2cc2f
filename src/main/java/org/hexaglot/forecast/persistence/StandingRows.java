package org.hexaglot.forecast.persistence;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.hexaglot.database.Sql;
import org.hexaglot.document.Dates;
import org.hexaglot.document.Stage;
import org.hexaglot.document.Standing;
import org.hexaglot.document.Standings;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Rules;

/** How the document in a row stands today; the row has its {@code station stage submit_by issue_by must_move_by issued_on}. */
@Singleton
final class StandingRows {
    private final Rules rules;
    private final Clock clock;

    StandingRows(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    Standing of(Sql.Row row) {
        DutyStation station = DutyStation.of(row.text("station"));
        Dates dates = new Dates(
                station,
                "",
                null,
                null,
                null,
                row.date("submit_by"),
                row.date("issue_by"),
                row.date("must_move_by"),
                null);
        LocalDate today = LocalDate.ofInstant(clock.instant(), station.zone());
        return Standings.of(
                Stage.of(row.text("stage")), dates, today, rules.figures().atRiskDays(), row.date("issued_on"));
    }
}
