package org.hexaglot.reports;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.attribution.Account;
import org.hexaglot.attribution.Attribution;
import org.hexaglot.document.Document;
import org.hexaglot.document.Scheduling;
import org.hexaglot.document.Stage;
import org.hexaglot.document.Standing;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.monitoring.DocumentList;
import org.hexaglot.monitoring.DocumentQuestion;
import org.hexaglot.monitoring.DocumentRow;
import org.hexaglot.outlook.Likely;
import org.hexaglot.outlook.Outlook;
import org.hexaglot.outlook.OutlookDesk;
import org.hexaglot.outlook.Prospect;
import org.hexaglot.planning.AgendaItem;
import org.hexaglot.planning.Body;
import org.hexaglot.planning.Meetings;
import org.hexaglot.planning.Session;
import org.hexaglot.reports.SessionStatus.Basis;
import org.hexaglot.reports.SessionStatus.Group;
import org.hexaglot.reports.SessionStatus.Line;
import org.hexaglot.reports.SessionStatus.NewDate;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Paging;
import org.jspecify.annotations.Nullable;

/** Reads where the documents of a session stand, only those that the person may read. */
@Singleton
public class SessionStatuses {
    /** Documents at most; no session has had a third of it. */
    private static final int MOST = 3_000;

    private final Meetings meetings;
    private final DocumentList documents;
    private final Attribution attribution;
    private final Scheduling scheduling;
    private final OutlookDesk outlooks;
    private final Clock clock;

    SessionStatuses(
            Meetings meetings,
            DocumentList documents,
            Attribution attribution,
            Scheduling scheduling,
            OutlookDesk outlooks,
            Clock clock) {
        this.meetings = meetings;
        this.documents = documents;
        this.attribution = attribution;
        this.scheduling = scheduling;
        this.outlooks = outlooks;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SessionStatus of(Actor actor, String bodyCode, String number) {
        Body body = meetings.body(bodyCode)
                .orElseThrow(() -> Refusal.notFound("unknown-body").with("body", bodyCode));
        Session session = meetings.session(bodyCode, number).orElseThrow(() -> Refusal.notFound("unknown-session")
                .with("body", bodyCode)
                .with("session", number));
        Instant now = clock.instant();
        Outlook outlook = outlooks.now();
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        Map<String, List<Line>> byItem = new LinkedHashMap<>();
        List<AgendaItem> items = meetings.items(bodyCode, number);
        items.forEach(item -> byItem.put(item.number(), new ArrayList<>()));
        for (DocumentRow row : rows(actor, bodyCode, number)) {
            counts.merge(row.standing(), 1, Integer::sum);
            Line line = line(row, outlook, now);
            row.document().metadata().considered().stream()
                    .filter(each ->
                            each.body().equals(bodyCode) && each.session().equals(number))
                    .map(each -> Optional.ofNullable(each.item()).orElse(""))
                    .distinct()
                    .forEach(item -> byItem.computeIfAbsent(item, any -> new ArrayList<>())
                            .add(line));
        }
        return new SessionStatus(body, session, now, counts, groups(items, byItem));
    }

    private static List<Group> groups(List<AgendaItem> items, Map<String, List<Line>> byItem) {
        List<Group> groups = new ArrayList<>();
        byItem.forEach((number, lines) -> {
            if (!lines.isEmpty()) {
                groups.add(new Group(
                        items.stream()
                                .filter(item -> item.number().equals(number))
                                .findFirst()
                                .orElse(null),
                        lines));
            }
        });
        return groups;
    }

    private List<DocumentRow> rows(Actor actor, String body, String number) {
        DocumentQuestion question =
                DocumentQuestion.of(Map.of("body", body, "session", number, "sort", "symbol"), actor);
        List<DocumentRow> rows = new ArrayList<>();
        String next = "";
        while (next != null && rows.size() < MOST) {
            Listing<DocumentRow> page = documents.list(
                    actor, question, Paging.of(Integer.toString(Paging.MAXIMUM_LIMIT), next.isEmpty() ? null : next));
            rows.addAll(page.items());
            next = page.next();
        }
        return rows;
    }

    private Line line(DocumentRow row, Outlook outlook, Instant now) {
        Document document = row.document();
        boolean late = row.standing() == Standing.LATE || row.standing() == Standing.ISSUED_LATE;
        Optional<Account> account = late ? attribution.of(document) : Optional.empty();
        return new Line(
                row,
                account.map(Account::cause).orElse(null),
                account.map(Account::heldFor).orElse(List.of()),
                newDate(row, outlook, now),
                document.required().size() - document.missing().size(),
                document.missing());
    }

    /** Of a document whose standing tells no danger only when the outlook does. */
    private @Nullable NewDate newDate(DocumentRow row, Outlook outlook, Instant now) {
        Document document = row.document();
        if (document.stage() == Stage.ISSUED) {
            return new NewDate(document.issuedOn(), Basis.ISSUED, null);
        }
        if (!document.stage().isOpen()) {
            return null;
        }
        boolean inDanger = row.standing() == Standing.LATE || row.standing() == Standing.AT_RISK;
        Optional<Prospect> prospect = outlook.of(document.id());
        if (prospect.isPresent()) {
            Likely whole = prospect.get().whole();
            boolean tells = inDanger || prospect.get().isLate();
            return tells ? new NewDate(whole.on(), Basis.FORESEEN, whole.holdup()) : null;
        }
        Instant release = inDanger ? scheduling.plan(document, now).releaseBy() : null;
        return release == null
                ? null
                : new NewDate(scheduling.calendar(document).dayOf(release), Basis.STANDARDS, null);
    }
}
