package org.hexaglot.reference.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.reference.Concept;
import org.hexaglot.reference.TermQuestion;
import org.hexaglot.reference.TermQuestion.Grouping;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code reference/terms}.
 *
 * @param groups concepts in their groups, or all in one without a name
 * @param columns languages whose terms are shown
 * @param cursor of the next page, or null on the last one
 */
public record TermsPage(
        ListQuery query,
        TermQuestion question,
        List<Table.Group<Concept>> groups,
        List<Language> columns,
        ViewsBar views,
        @Nullable String cursor) {
    static final String PATH = "/terms";

    /** The first one in the order of the reader's alphabet; others are those of the languages by their codes. */
    public static final String BY_TERM = "term";

    static final String BY_SUBJECT = "subject";
    static final String BY_CHANGE = "-changed";

    public TermsPage {
        groups = List.copyOf(groups);
        columns = List.copyOf(columns);
    }

    public String value(String name) {
        return query.value(name);
    }

    /** Whether something is searched for; then what is nearest comes first. */
    public boolean searches() {
        return !value("q").isEmpty();
    }

    public boolean isEmpty() {
        return groups.stream().allMatch(group -> group.rows().isEmpty());
    }

    /** All orders by their names. */
    public Map<String, String> orders(Page page) {
        Map<String, String> orders = new LinkedHashMap<>();
        orders.put(BY_TERM, page.t("reference.order.term", "language", page.nameOf(page.language())));
        for (Language language : Language.OFFICIAL) {
            if (language != page.language()) {
                orders.put(language.code(), page.t("reference.order.term", "language", page.nameOf(language)));
            }
        }
        orders.put(BY_SUBJECT, page.t("reference.term.subject"));
        orders.put(BY_CHANGE, page.t("reference.order.changed"));
        return orders;
    }

    /** The code of the order in which concepts follow each other. */
    public String order(Page page) {
        return switch (question.order()) {
            case TERM ->
                question.alphabet() == page.language()
                        ? BY_TERM
                        : question.alphabet().code();
            case SUBJECT -> BY_SUBJECT;
            case CHANGED -> BY_CHANGE;
        };
    }

    /** The same list in another order. */
    public String orderedBy(String order) {
        return query.with("sort", order).address();
    }

    /** How the concepts run by the terms of a language, as {@code aria-sort} has it; null when they do not. */
    public @Nullable String direction(Language language) {
        boolean runs = !searches() && question.order() == TermQuestion.Order.TERM && question.alphabet() == language;
        return runs ? "ascending" : null;
    }

    public List<Grouping> groupings() {
        return List.of(Grouping.SUBJECT, Grouping.STATE);
    }

    public static String nameOf(Grouping grouping, Page page) {
        return page.t(grouping == Grouping.SUBJECT ? "reference.term.subject" : "documents.column.state");
    }

    /** Codes of the columns that may be shown. */
    public List<String> allColumns() {
        List<String> codes = new ArrayList<>();
        Language.OFFICIAL.forEach(language -> codes.add(language.code()));
        return codes;
    }

    /** Codes of those that are. */
    public List<String> chosen() {
        return columns.stream().map(Language::code).toList();
    }

    /** How many of a group are shown, of how many there are. */
    public static String count(Table.Group<?> group, Page page) {
        int shown = group.rows().size();
        return shown == group.size()
                ? page.number(shown)
                : page.t("tasks.group.shown", "shown", shown, "all", group.size());
    }

    public @Nullable String next() {
        return cursor == null ? null : query.with("cursor", cursor).address();
    }
}
