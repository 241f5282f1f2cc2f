package org.hexaglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.web.Table.Cell;
import org.hexaglot.web.Table.Heading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 9);

    private record Paper(String symbol, @Nullable Integer words, LocalDate day, String body) {}

    private static final List<Paper> PAPERS = List.of(
            new Paper("A/81/10", 20, DAY, "GA"),
            new Paper("A/81/9", 100, DAY.minusDays(1), "GA"),
            new Paper("E/2027/1", null, DAY.plusDays(1), "ECOSOC"));

    private static final List<Column<Paper>> COLUMNS = List.of(
            Column.of("symbol", "Symbol", Paper::symbol),
            Column.of("words", "Words", Paper::words),
            Column.of("day", "Day", Paper::day),
            Column.grouping("body", "Body", Paper::body));
    private static final Table.Usual USUAL = new Table.Usual(List.of("words", "day"), "symbol", Table.UNGROUPED);

    private static Table<Paper> table(String... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Table<>(
                Gallery.page(Language.EN, "/papers", null, null),
                new ListQuery("/papers", values),
                COLUMNS,
                USUAL,
                PAPERS);
    }

    private static List<String> symbols(Table<Paper> table) {
        return table.groups().stream()
                .flatMap(group -> group.rows().stream())
                .map(Paper::symbol)
                .toList();
    }

    @Test
    void sortsNumbersInTextsAsPeopleCount() {
        assertThat(symbols(table())).containsExactly("A/81/9", "A/81/10", "E/2027/1");
        assertThat(symbols(table("sort", "-symbol"))).containsExactly("E/2027/1", "A/81/10", "A/81/9");
    }

    @Test
    void rankedWordsKeepTheirPlaceWhateverTheyBeginWith() {
        ValueOrder order = new ValueOrder(Locale.ENGLISH);
        assertThat(order.compare(new Ranked(0, "Translate"), new Ranked(1, "Revise")))
                .isNegative();
        assertThat(order.compare(new Ranked(1, "Revise into Arabic"), new Ranked(1, "Revise into French")))
                .isNegative();
    }

    @Test
    void putsNothingLastWhicheverWayTheRowsRun() {
        assertThat(symbols(table("sort", "words"))).containsExactly("A/81/10", "A/81/9", "E/2027/1");
        assertThat(symbols(table("sort", "-words"))).containsExactly("A/81/9", "A/81/10", "E/2027/1");
    }

    @Test
    void passesOverWhatItDoesNotKnow() {
        assertThat(symbols(table("sort", "colour", "group", "words", "columns", "colour")))
                .containsExactly("A/81/9", "A/81/10", "E/2027/1");
    }

    @Test
    void headingsTurnTheOrderAround() {
        assertThat(table("sort", "words").headings())
                .extracting(Heading::direction)
                .containsExactly(null, "ascending", null);
        assertThat(table("sort", "words").headings())
                .extracting(Heading::address)
                .containsExactly("/papers?sort=symbol", "/papers?sort=-words", "/papers?sort=day");
    }

    @Test
    void longTextsPutNothingInOrder() {
        Table<Paper> table = new Table<>(
                Gallery.page(Language.EN, "/papers", null, null),
                new ListQuery("/papers", Map.of("sort", "body")),
                List.of(COLUMNS.get(0), Column.unordered("body", "Body", Paper::body)),
                new Table.Usual(List.of("body"), "-symbol", Table.UNGROUPED),
                PAPERS);
        assertThat(table.orders()).containsExactly("symbol", "-symbol");
        assertThat(table.order()).isEqualTo("-symbol");
        assertThat(table.headings()).extracting(Heading::address).containsExactly("/papers?sort=symbol", null);
    }

    @Test
    void tellsHowManyAGroupHasAlsoWhereItIsCut() {
        Table<Paper> table = table("group", "body");
        assertThat(table.groups(1, 1)).containsExactly(new Table.Group<>("GA", List.of(PAPERS.get(1)), 2));
        assertThat(table.groups(0, 2)).extracting(group -> group.rows().size()).containsExactly(1, 1);
        assertThat(table.groups(3, 2)).isEmpty();
    }

    @Test
    void goesOnWhereThePageBeforeEnded() {
        Table<Paper> table = table("sort", "words");
        Table.Part<Paper> first = table.part(Paging.first(2));
        String cursor = first.next().replaceFirst(".*cursor=", "");
        Table.Part<Paper> second = table.part(Paging.of("2", cursor));
        assertThat(first.next()).startsWith("/papers?sort=words&cursor=");
        assertThat(second.groups().get(0).rows()).containsExactly(PAPERS.get(2));
        assertThat(second.next()).isNull();
    }

    @Test
    void handsOutExactlyWhatItShows() {
        Table<Paper> table = table("group", "body", "columns", "words", "sort", "-words");
        assertThat(table.groups()).extracting(Table.Group::name).containsExactly("ECOSOC", "GA");
        assertThat(table.cells(PAPERS.get(2))).extracting(Cell::text).containsExactly("–");
        Sheet sheet = table.sheet("papers");
        assertThat(sheet.columns()).containsExactly("Body", "Symbol", "Words");
        assertThat(sheet.rows())
                .containsExactly(
                        Arrays.asList("ECOSOC", "E/2027/1", null),
                        List.of("GA", "A/81/9", 100),
                        List.of("GA", "A/81/10", 20));
    }

    @Test
    void leavesRowsAsTheyWereReadAndTellsWhatTheWholeGroupHas() {
        Map<String, String> asked = Map.of("sort", "words", "group", "body", "columns", "words");
        Table<Paper> table = Table.read(
                Gallery.page(Language.EN, "/papers", null, null),
                new ListQuery("/papers", asked),
                COLUMNS,
                USUAL,
                PAPERS,
                Map.of("GA", 40));
        assertThat(symbols(table)).containsExactly("A/81/10", "A/81/9", "E/2027/1");
        assertThat(table.groups()).extracting(Table.Group::size).containsExactly(40, 1);
        assertThat(table.headings()).extracting(Heading::direction).containsExactly(null, "ascending");
    }
}
