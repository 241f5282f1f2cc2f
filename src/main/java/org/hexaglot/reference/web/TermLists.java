package org.hexaglot.reference.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.monitoring.SavedView;
import org.hexaglot.monitoring.ViewDesk;
import org.hexaglot.reference.Concept;
import org.hexaglot.reference.Term;
import org.hexaglot.reference.TermCatalogue;
import org.hexaglot.reference.TermCatalogue.After;
import org.hexaglot.reference.TermCatalogue.Entry;
import org.hexaglot.reference.TermDesk;
import org.hexaglot.reference.TermQuestion;
import org.hexaglot.reference.TermQuestion.Grouping;
import org.hexaglot.reference.TermQuestion.Order;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Page;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/** Reads the list of terms for its page and for its sheets. What is searched for comes by its nearness. */
@Singleton
final class TermLists {
    private static final List<String> PARAMETERS =
            List.of("q", "language", "state", "sort", "group", ListQuery.COLUMNS);
    private static final String NOTHING = "–";

    private final TermDesk desk;
    private final TermCatalogue catalogue;
    private final ViewDesk views;

    TermLists(TermDesk desk, TermCatalogue catalogue, ViewDesk views) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.views = views;
    }

    /** Some concepts in their groups. */
    private record Part(
            List<Table.Group<Concept>> groups, @Nullable String next) {}

    TermsPage list(HttpRequest<?> request, Page page, Actor actor, Paging paging) {
        ListQuery query = ListQuery.of(TermsPage.PATH, PARAMETERS, request);
        TermQuestion question = question(query, page);
        Part part = part(query, question, page, actor, paging);
        return new TermsPage(
                query,
                question,
                part.groups(),
                columns(query),
                views.bar(actor, query, SavedView.Place.TERMS),
                part.next());
    }

    /** Exactly what the page shows, all pages of it. */
    Sheet sheet(HttpRequest<?> request, Page page, Actor actor) {
        ListQuery query = ListQuery.of(TermsPage.PATH, PARAMETERS, request);
        TermQuestion question = question(query, page);
        Part part = part(query, question, page, actor, new Paging(Sheet.LONGEST, List.of()));
        Sheet.mustHold(part.next() == null ? 0 : Sheet.LONGEST + 1);
        List<Language> columns = columns(query);
        List<String> head = new ArrayList<>(List.of(
                page.t("reference.term.concept"), page.t("reference.term.subject"), page.t("documents.column.state")));
        columns.forEach(language -> head.add(page.nameOf(language)));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        part.groups().forEach(group -> group.rows().forEach(concept -> rows.add(row(concept, columns, page))));
        return new Sheet("terms", head, rows);
    }

    private static List<@Nullable Object> row(Concept concept, List<Language> columns, Page page) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(concept.nameIn(page.language()));
        row.add(concept.content().subject());
        row.add(page.t("reference.concept." + concept.state().code()));
        columns.forEach(language -> row.add(
                concept.in(language).stream().map(term -> written(term, page)).collect(Collectors.joining("; "))));
        return row;
    }

    private static String written(Term term, Page page) {
        return term.status() == Term.Status.DEPRECATED
                ? term.text() + " (" + page.t("reference.status.deprecated") + ")"
                : term.text();
    }

    private Part part(ListQuery query, TermQuestion question, Page page, Actor actor, Paging paging) {
        String typed = query.value("q");
        if (!typed.isEmpty()) {
            Language only = Language.find(query.value("language")).orElse(null);
            int from = HitOffset.of(paging);
            List<Concept> hits = desk.lookUp(actor, typed, only, from + paging.wanted());
            Listing<Concept> found =
                    HitOffset.listing(paging, from, hits.stream().skip(from).toList());
            return new Part(
                    List.of(new Table.Group<>("", found.items(), found.items().size())), found.next());
        }
        Map<String, Integer> sizes = new LinkedHashMap<>(catalogue.sizes(actor, question));
        After after = after(question, paging.after());
        if (after != null) {
            sizes.putIfAbsent(after.group(), 0);
        }
        Listing<Entry> found = paging.listing(
                catalogue.list(actor, question, sorted(sizes, question, page), after, paging.wanted()),
                entry -> parts(question, entry));
        return new Part(named(found.items(), sizes, question, page), found.next());
    }

    private static List<Table.Group<Concept>> named(
            List<Entry> entries, Map<String, Integer> sizes, TermQuestion question, Page page) {
        Map<String, List<Concept>> groups = new LinkedHashMap<>();
        entries.forEach(entry -> groups.computeIfAbsent(entry.group(), group -> new ArrayList<>())
                .add(entry.concept()));
        return groups.entrySet().stream()
                .map(group -> new Table.Group<>(
                        name(group.getKey(), question, page),
                        group.getValue(),
                        sizes.getOrDefault(group.getKey(), group.getValue().size())))
                .toList();
    }

    private static String name(String group, TermQuestion question, Page page) {
        return switch (question.grouping()) {
            case NONE -> "";
            case SUBJECT -> group.isEmpty() ? NOTHING : group;
            case STATE ->
                page.t("reference.concept." + Concept.State.valueOf(group).code());
        };
    }

    /** States in their order, subjects in that of the alphabet; none is last. */
    private static Map<String, Integer> sorted(Map<String, Integer> sizes, TermQuestion question, Page page) {
        Collator collator = Collator.getInstance(page.language().locale());
        Comparator<String> byName = question.grouping() == Grouping.STATE
                ? Comparator.comparing(Concept.State::valueOf)
                : Comparator.comparing(String::isEmpty).thenComparing(collator::compare);
        Map<String, Integer> sorted = new LinkedHashMap<>();
        sizes.keySet().stream()
                .sorted(byName.thenComparing(Comparator.naturalOrder()))
                .forEach(group -> sorted.put(group, sizes.getOrDefault(group, 0)));
        return sorted;
    }

    private static List<Language> columns(ListQuery query) {
        List<String> all = Language.OFFICIAL.stream().map(Language::code).toList();
        return query.columns(all, all).stream().map(Language::of).toList();
    }

    private static TermQuestion question(ListQuery query, Page page) {
        String sort = query.value("sort");
        Optional<Language> alphabet = Language.find(sort);
        Order order =
                switch (sort) {
                    case TermsPage.BY_SUBJECT -> Order.SUBJECT;
                    case TermsPage.BY_CHANGE -> Order.CHANGED;
                    default -> Order.TERM;
                };
        boolean proposals = query.value("state").equals(Concept.State.PROPOSED.code());
        return new TermQuestion(
                proposals ? Concept.State.PROPOSED : null,
                order,
                alphabet.orElse(page.language()),
                query.value("q").isEmpty() ? Grouping.of(query.value("group")) : Grouping.NONE);
    }

    /** The parts of a cursor: the arrangement that it belongs to, the group, and the concept. */
    private static List<?> parts(TermQuestion question, Entry entry) {
        return List.of(
                question.order() + question.alphabet().code(),
                question.grouping(),
                entry.group(),
                entry.concept().id());
    }

    private static @Nullable After after(TermQuestion question, List<String> parts) {
        if (parts.isEmpty()) {
            return null;
        }
        boolean fits = parts.size() == 4
                && parts.get(0).equals(question.order() + question.alphabet().code())
                && parts.get(1).equals(question.grouping().name())
                && parts.get(3).matches("[0-9]{1,18}")
                && (question.grouping() != Grouping.STATE || isState(parts.get(2)));
        if (!fits) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-cursor");
        }
        return new After(parts.get(2), Long.parseLong(parts.get(3)));
    }

    private static boolean isState(String name) {
        return List.of(Concept.State.values()).stream()
                .anyMatch(state -> state.name().equals(name));
    }
}
