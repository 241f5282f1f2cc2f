package org.hexaglot.issuance.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.issuance.ConsideringBodies;
import org.hexaglot.issuance.IssuedCatalogue;
import org.hexaglot.issuance.IssuedCatalogue.After;
import org.hexaglot.issuance.IssuedEntry;
import org.hexaglot.issuance.IssuedQuestion;
import org.hexaglot.issuance.IssuedQuestion.Grouping;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.monitoring.SavedView;
import org.hexaglot.monitoring.ViewDesk;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.planning.DocumentType;
import org.hexaglot.planning.Rules;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Page;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/** Reads the list of issued documents for its page and for its sheets. */
@Singleton
final class IssuedLists {
    private static final List<String> PARAMETERS = Table.parameters(IssuedList.FILTERS);

    private final IssuedCatalogue catalogue;
    private final ConsideringBodies bodies;
    private final Rules rules;
    private final ViewDesk views;

    IssuedLists(IssuedCatalogue catalogue, ConsideringBodies bodies, Rules rules, ViewDesk views) {
        this.catalogue = catalogue;
        this.bodies = bodies;
        this.rules = rules;
        this.views = views;
    }

    IssuedList list(HttpRequest<?> request, Page page, Optional<Actor> reader, Paging paging) {
        ListQuery query = query(request);
        IssuedQuestion question = question(query, page);
        Listing<IssuedEntry> found = paging.listing(
                catalogue.list(question, after(question, paging), paging.wanted()), entry -> place(question, entry));
        ViewsBar bar = reader.map(actor -> views.bar(actor, query, SavedView.Place.ISSUED))
                .orElse(null);
        IssuedNames names = names(page.language());
        return new IssuedList(
                groups(question, found.items(), names, page),
                query,
                question,
                columns(query),
                names,
                bar,
                found.next());
    }

    /** Exactly what the list shows, all pages of it. */
    Sheet sheet(HttpRequest<?> request, Page page) {
        ListQuery query = query(request);
        IssuedQuestion question = question(query, page);
        List<IssuedEntry> found = catalogue.list(question, null, Sheet.LONGEST + 1);
        Sheet.mustHold(found.size());
        IssuedNames names = names(page.language());
        List<IssuedColumn> columns = columns(query);
        boolean grouped = question.grouping() != Grouping.NONE;
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (IssuedEntry entry : found) {
            List<@Nullable Object> line = new ArrayList<>();
            if (grouped) {
                line.add(groupName(question, question.groupOf(entry), names, page));
            }
            line.add(entry.symbol());
            line.add(entry.titleIn(page.language()));
            columns.forEach(column -> line.add(column.value(entry, names, page)));
            lines.add(line);
        }
        return new Sheet("issued", head(question, columns, page), lines);
    }

    private static List<String> head(IssuedQuestion question, List<IssuedColumn> columns, Page page) {
        List<String> head = new ArrayList<>();
        if (question.grouping() != Grouping.NONE) {
            head.add(page.t("issued.group." + question.grouping().code()));
        }
        head.add(page.t("documents.column.symbol"));
        head.add(page.t("board.csv.title"));
        columns.forEach(column -> head.add(page.t(column.key())));
        return head;
    }

    private List<Table.Group<IssuedEntry>> groups(
            IssuedQuestion question, List<IssuedEntry> entries, IssuedNames names, Page page) {
        Map<String, List<IssuedEntry>> groups = new LinkedHashMap<>();
        entries.forEach(entry -> groups.computeIfAbsent(question.groupOf(entry), key -> new ArrayList<>())
                .add(entry));
        Map<String, Integer> counts =
                question.grouping() == Grouping.NONE ? Map.of() : catalogue.count(question, groups.keySet());
        return groups.entrySet().stream()
                .map(group -> new Table.Group<>(
                        groupName(question, group.getKey(), names, page),
                        group.getValue(),
                        Math.max(group.getValue().size(), counts.getOrDefault(group.getKey(), 0))))
                .toList();
    }

    private static String groupName(IssuedQuestion question, String key, IssuedNames names, Page page) {
        return switch (question.grouping()) {
            case NONE -> "";
            case BODY -> key.isEmpty() ? "–" : names.body(key);
            case TYPE -> names.type(key);
            case MONTH -> page.month(YearMonth.parse(key));
            case DAY -> page.date(LocalDate.parse(key));
        };
    }

    private static List<IssuedColumn> columns(ListQuery query) {
        return query.columns(IssuedColumn.CODES, IssuedColumn.USUAL).stream()
                .map(IssuedColumn::of)
                .toList();
    }

    private static ListQuery query(HttpRequest<?> request) {
        return ListQuery.of(IssuedList.PATH, PARAMETERS, request);
    }

    private static IssuedQuestion question(ListQuery query, Page page) {
        return IssuedQuestion.of(query.values(), page.phrases().zone());
    }

    /** The parts of a cursor: the arrangement that it belongs to, the group, and the place in it. */
    private static List<?> place(IssuedQuestion question, IssuedEntry entry) {
        return List.of(
                question.order().code(),
                question.grouping().code(),
                question.groupOf(entry),
                entry.place().issuedAt(),
                entry.place().symbol(),
                entry.place().id());
    }

    private static @Nullable After after(IssuedQuestion question, Paging paging) {
        List<String> parts = paging.after();
        if (parts.isEmpty()) {
            return null;
        }
        try {
            if (parts.size() == 6
                    && parts.get(0).equals(question.order().code())
                    && parts.get(1).equals(question.grouping().code())) {
                Instant issuedAt = Instant.parse(parts.get(3));
                IssuedEntry.Place place = new IssuedEntry.Place(issuedAt, parts.get(4), parts.get(5));
                return new After(question.mustBeGroup(parts.get(2)), place);
            }
        } catch (DateTimeException forged) {
            // refused below like one of another list
        }
        throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-cursor");
    }

    IssuedNames names(Language language) {
        Map<String, String> types = new LinkedHashMap<>();
        for (DocumentType type : rules.documentTypes()) {
            types.put(type.code(), type.name(language));
        }
        return new IssuedNames(types, bodies.names(language));
    }
}
