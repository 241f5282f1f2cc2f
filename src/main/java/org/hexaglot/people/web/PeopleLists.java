package org.hexaglot.people.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.SavedView;
import org.hexaglot.monitoring.ViewDesk;
import org.hexaglot.people.Directory;
import org.hexaglot.people.People;
import org.hexaglot.people.Person;
import org.hexaglot.web.Column;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Table;

/** Reads the list of people for its page and for its sheets: all of them at once, as a service has a few thousand. */
@Singleton
final class PeopleLists {
    static final String PATH = "/people";
    private static final List<String> PARAMETERS = Table.parameters(PeopleList.FILTERS);
    private static final Table.Usual USUAL = new Table.Usual(PeopleColumns.USUAL, "name", Table.UNGROUPED);

    private final Directory directory;
    private final ViewDesk views;

    PeopleLists(Directory directory, ViewDesk views) {
        this.directory = directory;
        this.views = views;
    }

    private static ListQuery query(HttpRequest<?> request) {
        return ListQuery.of(PATH, PARAMETERS, request);
    }

    PeopleList list(HttpRequest<?> request, Page page, Actor actor, Paging paging) {
        ListQuery query = query(request);
        PeopleColumns columns = new PeopleColumns(page);
        Table<Person> table = new Table<>(page, query, columns.all(), USUAL, find(query));
        return new PeopleList(columns, table, table.part(paging), views.bar(actor, query, SavedView.Place.PEOPLE));
    }

    /** Exactly those whom the list shows, all pages of it; user names, which stand below the names, have a column. */
    Sheet sheet(HttpRequest<?> request, Page page) {
        ListQuery query = query(request);
        PeopleColumns columns = new PeopleColumns(page);
        List<String> optional = columns.all().stream().skip(1).map(Column::code).toList();
        String shown = "username," + String.join(",", query.columns(optional, USUAL.columns()));
        ListQuery whole = query.with(ListQuery.COLUMNS, shown);
        return new Table<>(page, whole, columns.ofSheet(), USUAL, find(query)).sheet("people");
    }

    private List<Person> find(ListQuery query) {
        String text = query.value("q");
        String role = query.value("role");
        Language into = query.value("language").isEmpty() ? null : Language.of(query.value("language"));
        return directory
                .list(new People.Query(
                        text.isEmpty() ? null : text,
                        role.isEmpty() ? null : Role.of(role),
                        query.value("all").isEmpty() ? true : null,
                        null,
                        Sheet.LONGEST + 1))
                .stream()
                .filter(person -> into == null || person.pairs().containsKey(into))
                .toList();
    }
}
