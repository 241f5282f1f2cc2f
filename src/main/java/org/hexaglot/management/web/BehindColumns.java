package org.hexaglot.management.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Counted;
import org.hexaglot.monitoring.CountedQuestion;
import org.hexaglot.monitoring.CountedQuestion.By;
import org.hexaglot.monitoring.Today;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.web.Column;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the list of the documents behind a figure. Work has no due days, and of an amount nothing is met.
 *
 * @param question before it is arranged
 */
record BehindColumns(Page page, CountedQuestion question, Today today) {
    private static final String TITLE = "title";
    private static final String STANDING = By.STANDING.code();
    private static final String LATE = By.LATE.code();

    Table.Usual usual() {
        List<String> usual = new ArrayList<>(List.of("station", "department", "done"));
        if (question.isByVersion()) {
            usual.add("language");
        }
        if (!isOfWork()) {
            usual.add("due");
        }
        usual.add(isAmount() ? "words" : STANDING);
        return new Table.Usual(usual, isOfWork() ? "done" : "due", Table.UNGROUPED);
    }

    List<Column<Counted>> all() {
        return ofSheet().stream().filter(column -> !column.code().equals(TITLE)).toList();
    }

    /** What stands in one cell on the page has columns of its own: the title, and by how many days it was missed. */
    List<Column<Counted>> ofSheet() {
        List<Column<Counted>> columns = new ArrayList<>();
        columns.add(Column.unordered("document", page.t("management.document"), ManagementPage::symbol));
        columns.add(Column.unordered(TITLE, page.t("board.csv.title"), row -> row.titleIn(page.language())));
        if (question.isByVersion()) {
            columns.add(Column.grouping("language", page.t("management.language"), this::language));
        }
        columns.add(Column.grouping("station", page.t("management.station"), row -> station(row.station())));
        columns.add(Column.grouping("department", page.t("management.department"), Counted::department));
        columns.add(Column.grouping("category", page.t("cut.category"), row -> category(row.category())));
        columns.add(Column.unordered("submitBy", page.t("documents.slot.submitBy"), Counted::slot));
        columns.add(Column.unordered("submitted", page.t("documents.column.submitted"), this::submitted));
        if (!isOfWork()) {
            columns.add(Column.of("due", page.t("management.due"), Counted::dueOn));
        }
        columns.add(Column.of("done", page.t(isOfWork() ? "management.issued" : "management.done"), Counted::doneOn));
        if (!isOfWork()) {
            columns.add(Column.of(LATE, page.t("management.daysLate"), this::daysLate));
        }
        columns.add(
                isAmount()
                        ? Column.of("words", page.t("indicator.words"), Counted::words)
                        : Column.unordered("words", page.t("documents.column.words"), Counted::words));
        columns.add(Column.unordered("limit", page.t("management.limit"), Counted::limit));
        if (!isAmount()) {
            columns.add(Column.grouping(STANDING, page.t("management.standing"), row -> called(row.met())));
        }
        return columns;
    }

    /** The same list with the columns that its sheet has. */
    ListQuery inSheet(ListQuery query) {
        List<String> optional = all().stream().skip(1).map(Column::code).toList();
        List<String> shown = new ArrayList<>(query.columns(optional, usual().columns()));
        if (shown.contains(STANDING)) {
            shown.add(LATE);
        }
        shown.add(TITLE);
        return query.with(ListQuery.COLUMNS, String.join(",", shown));
    }

    /** What is not offered changes nothing. */
    CountedQuestion arranged(ListQuery query) {
        String sort = query.value("sort").isEmpty() ? usual().order() : query.value("sort");
        boolean isOffered = all().stream()
                .anyMatch(column ->
                        column.orders() && column.code().equals(sort.startsWith("-") ? sort.substring(1) : sort));
        String order = isOffered ? sort : usual().order();
        boolean down = order.startsWith("-");
        By group = all().stream()
                .filter(column -> column.groups() && column.code().equals(query.value("group")))
                .findFirst()
                .flatMap(column -> By.of(column.code()))
                .orElse(null);
        return question.arranged(group, By.of(down ? order.substring(1) : order).orElse(By.DUE), down);
    }

    private boolean isOfWork() {
        return question.indicator().isOfWork();
    }

    private boolean isAmount() {
        return question.indicator().isAmount();
    }

    private @Nullable String language(Counted row) {
        Language language = row.language();
        return language == null ? null : page.nameOf(language);
    }

    private @Nullable LocalDate submitted(Counted row) {
        Instant submitted = row.submittedAt();
        return submitted == null
                ? null
                : LocalDate.ofInstant(submitted, DutyStation.of(row.station()).zone());
    }

    private String station(String code) {
        return page.t("planning.station." + code);
    }

    private String category(String code) {
        return page.t("management.category." + code);
    }

    /** How those are called that are in the first number, and those that are not. */
    String called(boolean met) {
        Indicator indicator = question.indicator();
        if (indicator.isOfWork()) {
            return page.t(met ? "indicator." + indicator.code() : "indicator.rest");
        }
        return page.t(met ? "management.which.met" : "management.which.missed");
    }

    /** Of what was missed, until today where it is not done; null where it is not late. */
    @Nullable
    Long daysLate(Counted row) {
        long days = ManagementPage.daysLate(row, today.at(DutyStation.of(row.station())));
        return row.met() || days <= 0 ? null : days;
    }

    /** Sizes of groups by what the page calls these. */
    Map<String, Integer> sizes(@Nullable By group, Map<String, Integer> counted) {
        Map<String, Integer> sizes = new HashMap<>();
        if (group != null) {
            counted.forEach((key, rows) -> sizes.merge(named(group, key), rows, Integer::sum));
        }
        return sizes;
    }

    private String named(By group, String key) {
        return switch (group) {
            case LANGUAGE -> page.nameOf(Language.of(key));
            case STATION -> station(key);
            case CATEGORY -> category(key);
            case STANDING -> called(key.equals("met"));
            case DEPARTMENT -> key.isEmpty() ? Column.NOTHING : key;
            case DUE, DONE, LATE, WORDS -> key;
        };
    }
}
