package org.hexaglot.outlook.web;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.document.DocumentSummary;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;
import org.hexaglot.outlook.Alert;
import org.hexaglot.outlook.AlertDesk;
import org.hexaglot.outlook.Outlook;
import org.hexaglot.outlook.OutlookDesk;
import org.hexaglot.outlook.Prospect;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Names;
import org.hexaglot.people.People;
import org.hexaglot.people.Person;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.web.Sheet;
import org.jspecify.annotations.Nullable;

/** Tells open alerts with the names of people and documents, the most urgent first. */
@Singleton
class AlertRows {
    /** Managers of a station at most; who is named is to be found, not counted. */
    private static final int MOST_MANAGERS = 5;

    private static final Comparator<AlertRow> URGENT = Comparator.comparing(
                    (AlertRow row) -> AlertRow.STATES.indexOf(row.state()))
            .thenComparing(row -> row.alert().issueBy())
            .thenComparing(row -> row.alert().id());

    private final OutlookDesk desk;
    private final AlertDesk alerts;
    private final Directory directory;

    AlertRows(OutlookDesk desk, AlertDesk alerts, Directory directory) {
        this.desk = desk;
        this.alerts = alerts;
        this.directory = directory;
    }

    @Transactional(readOnly = true)
    List<AlertRow> of(Actor actor, Outlook outlook, LocalDate today) {
        List<Alert> open = alerts.open(outlook, desk.sightOf(actor));
        Map<DocumentId, DocumentSummary> summaries =
                desk.summaries(open.stream().map(Alert::document).distinct().toList());
        Names names = new Names(directory);
        Map<DutyStation, List<String>> managers = new EnumMap<>(DutyStation.class);
        List<AlertRow> rows = new ArrayList<>();
        for (Alert alert : open) {
            Optional<Prospect> prospect = outlook.of(alert.document());
            DocumentSummary summary = summaries.get(alert.document());
            PersonId by = alert.acknowledgedBy();
            List<String> told =
                    alert.escalatedAt() == null ? List.of() : managers.computeIfAbsent(alert.station(), this::managers);
            prospect.ifPresent(found -> rows.add(new AlertRow(
                    alert,
                    outlook.line(alert.document()),
                    symbol(summary),
                    found.whole(),
                    by == null ? null : names.of(by),
                    alerts.escalatesOn(alert),
                    told,
                    today)));
        }
        rows.sort(URGENT);
        return rows;
    }

    static String symbol(@Nullable DocumentSummary summary) {
        return summary == null || summary.symbols().isEmpty()
                ? ""
                : summary.symbols().get(0);
    }

    private List<String> managers(DutyStation station) {
        return directory.list(new People.Query(null, Role.MANAGER, true, null, Sheet.LONGEST)).stream()
                .filter(person ->
                        person.stations().isEmpty() || person.stations().contains(station.code()))
                .map(Person::name)
                .limit(MOST_MANAGERS)
                .toList();
    }
}
