package org.hexaglot.complaint.web;

import java.util.List;
import java.util.Map;
import org.hexaglot.complaint.ComplaintLine;
import org.hexaglot.complaint.ComplaintQuestion;
import org.hexaglot.complaint.ComplaintQuestion.Filter;
import org.hexaglot.complaint.ComplaintQuestion.Group;
import org.hexaglot.complaint.ComplaintQuestion.Scope;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.ListPlace;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.web.Paging;
import org.hexaglot.web.PlaceCursor;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/** What is asked of the complaints, as it stands in an address, and where their pages end, as cursors have it. */
final class Questions {
    private static final List<String> FILTERS = List.of("scope", "state", "language", "body", "station", "document");

    /** What an address says of the list. */
    static final List<String> PARAMETERS = Table.parameters(FILTERS);

    private Questions() {}

    /** Refuses what does not exist. */
    static ComplaintQuestion of(Actor actor, Map<String, String> values) {
        String scope = value(values, "scope");
        Scope wanted = scope.isEmpty()
                ? Scope.ANSWERING
                : Scope.of(scope).orElseThrow(() -> Refusal.of(Refusal.Kind.MALFORMED, "unknown-scope")
                        .with("scope", scope));
        String sort = value(values, "sort");
        if (!sort.isEmpty() && !ComplaintQuestion.SORTS.contains(sort)) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "unknown-sort").with("sort", sort);
        }
        String language = value(values, "language");
        String station = value(values, "station");
        String document = value(values, "document");
        String body = value(values, "body");
        return ComplaintQuestion.of(actor, wanted)
                .only(new Filter(
                        open(value(values, "state")),
                        language.isEmpty() ? null : Language.of(language),
                        body.isEmpty() ? null : body,
                        station.isEmpty() ? null : DutyStation.of(station).code(),
                        document.isEmpty() ? null : new DocumentId(document)))
                .sorted(sort)
                .grouped(Group.of(value(values, "group")));
    }

    private static @Nullable Boolean open(String state) {
        return switch (state) {
            case "" -> null;
            case "open" -> true;
            case "answered" -> false;
            default ->
                throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-parameter").with("parameter", "state");
        };
    }

    private static String value(Map<String, String> values, String name) {
        return values.getOrDefault(name, "");
    }

    static List<?> place(ComplaintQuestion question, ComplaintLine line) {
        return PlaceCursor.values(question.arrangement(), line.place());
    }

    static @Nullable ListPlace after(ComplaintQuestion question, Paging paging) {
        return PlaceCursor.after(question.arrangement(), question.order().kind(), paging);
    }
}
