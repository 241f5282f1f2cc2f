package org.hexaglot.people.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.SavedView;
import org.hexaglot.monitoring.ViewDesk;
import org.hexaglot.people.Directory;
import org.hexaglot.people.People;
import org.hexaglot.people.Person;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the list of people for its page and for its sheets. */
@Singleton
final class PeopleLists {
    static final String PATH = "/people";
    private static final List<String> PARAMETERS = List.of("q", "role", "language", "all");
    private static final int PAGE = 50;

    private final Directory directory;
    private final ViewDesk views;

    PeopleLists(Directory directory, ViewDesk views) {
        this.directory = directory;
        this.views = views;
    }

    static ListQuery query(HttpRequest<?> request) {
        return ListQuery.of(PATH, PARAMETERS, request);
    }

    /** One page; those who work into one language are few and stand on one. */
    PeopleList list(Actor actor, ListQuery query, Optional<String> after) {
        boolean whole = !query.value("language").isEmpty();
        List<Person> found = find(query, after.filter(id -> !id.isEmpty()), whole ? Sheet.LONGEST : PAGE + 1);
        boolean more = !whole && found.size() > PAGE;
        List<Person> shown = more ? found.subList(0, PAGE) : found;
        String next =
                more ? query.with("after", shown.get(PAGE - 1).id().value()).address() : null;
        return new PeopleList(shown, query, views.bar(actor, query, SavedView.Place.PEOPLE), next);
    }

    /** Exactly those whom the list shows, all pages of it. */
    Sheet sheet(Page page, ListQuery query) {
        List<Person> found = find(query, Optional.empty(), Sheet.LONGEST + 1);
        Sheet.mustHold(found.size());
        List<String> columns = Stream.of(
                        "persons.name",
                        "layout.signIn.username",
                        "persons.roles",
                        "persons.pairs",
                        "persons.station",
                        "persons.state")
                .map(key -> page.t(key))
                .toList();
        return new Sheet(
                "people",
                columns,
                found.stream().map(person -> row(person, page)).toList());
    }

    private List<Person> find(ListQuery query, Optional<String> after, int limit) {
        String text = query.value("q");
        String role = query.value("role");
        Language into = query.value("language").isEmpty() ? null : Language.of(query.value("language"));
        return directory
                .list(new People.Query(
                        text.isEmpty() ? null : text,
                        role.isEmpty() ? null : Role.of(role),
                        query.value("all").isEmpty() ? true : null,
                        after.map(PersonId::new).orElse(null),
                        limit))
                .stream()
                .filter(person -> into == null || person.pairs().containsKey(into))
                .toList();
    }

    private static List<@Nullable Object> row(Person person, Page page) {
        String state = !person.active() ? "inactive" : person.isAwayOn(page.today()) ? "away" : "here";
        return Arrays.asList(
                person.name(),
                person.id().value(),
                page.list(Arrays.stream(Role.values())
                        .filter(person::is)
                        .map(role -> page.t("layout.role." + role.code()))
                        .toList()),
                String.join("; ", pairs(person, page)),
                page.t("planning.station." + person.dutyStation()),
                page.t("persons." + state));
    }

    /** What somebody translates, and the languages that they work within. */
    private static List<String> pairs(Person person, Page page) {
        List<String> told = new ArrayList<>();
        for (Language target : Language.OFFICIAL) {
            Set<Language> from = person.pairs().getOrDefault(target, Set.of());
            List<String> sources = Language.OFFICIAL.stream()
                    .filter(source -> source != target && from.contains(source))
                    .map(page::nameOf)
                    .toList();
            if (!sources.isEmpty()) {
                told.add(page.t("persons.pair", "target", page.nameOf(target), "sources", page.list(sources)));
            } else if (!from.isEmpty()) {
                told.add(page.nameOf(target));
            }
        }
        return told;
    }
}
