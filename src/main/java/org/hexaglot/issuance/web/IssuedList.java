package org.hexaglot.issuance.web;

import java.util.List;
import java.util.Map;
import org.hexaglot.issuance.IssuedCatalogue;
import org.hexaglot.issuance.IssuedEntry;
import org.hexaglot.issuance.IssuedQuestion;
import org.hexaglot.issuance.IssuedQuestion.Grouping;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.web.Address;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code issued/list}.
 *
 * @param groups entries in their groups, or all in one without a name
 * @param query what is asked for, as it stands in the address
 * @param columns what is told of each document beside symbol and title
 * @param names of types and bodies in the reader's language
 * @param views of the reader, or null for a guest
 * @param cursor of the next page, or null on the last one
 */
public record IssuedList(
        List<Table.Group<IssuedEntry>> groups,
        ListQuery query,
        IssuedQuestion question,
        List<IssuedColumn> columns,
        IssuedNames names,
        @Nullable ViewsBar views,
        @Nullable String cursor) {
    static final String PATH = "/issued";
    static final List<String> FILTERS = List.of("q", "language", "body");
    private static final String[] ARRANGEMENT = {"sort", "group", ListQuery.COLUMNS};

    public IssuedList {
        groups = List.copyOf(groups);
        columns = List.copyOf(columns);
    }

    /** What is searched for, or empty. */
    public String text() {
        return query.value("q");
    }

    /** Code of the language wanted, or empty. */
    public String language() {
        return query.value("language");
    }

    /** Code of the body wanted, or empty. */
    public String body() {
        return query.value("body");
    }

    public boolean narrows() {
        return question.narrows();
    }

    /** All that may be told of a document. */
    public List<IssuedColumn> allColumns() {
        return List.of(IssuedColumn.values());
    }

    public List<Grouping> groupings() {
        return List.of(Grouping.values());
    }

    /** What the form that narrows the list keeps as it is. */
    public Map<String, String> arrangement() {
        return query.without(FILTERS.toArray(String[]::new));
    }

    /** What the form that arranges the list keeps as it is. */
    public Map<String, String> filters() {
        return query.without(ARRANGEMENT);
    }

    /** How many documents of a group are shown, of how many there are: {@code 12 of 340}, or {@code 12}. */
    public String count(Table.Group<?> group, Page page) {
        int shown = group.rows().size();
        if (question.narrows() && group.size() > IssuedCatalogue.MOST_COUNTED) {
            return page.t("issued.group.many", "shown", shown, "counted", IssuedCatalogue.MOST_COUNTED);
        }
        return shown == group.size()
                ? page.number(shown)
                : page.t("documents.group.shown", "shown", shown, "all", group.size());
    }

    /**
     * The feed of what the list shows, but for the search: of the language wanted, or that of the reader.
     *
     * @param reading code of the language of the reader
     */
    public String feed(String reading) {
        return Address.of("/feeds/issued.atom", "lang", language().isEmpty() ? reading : language(), "body", body());
    }

    public @Nullable String next() {
        return cursor == null ? null : query.with("cursor", cursor).address();
    }
}
