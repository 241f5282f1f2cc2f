package org.hexaglot.issuance.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hexaglot.issuance.IssuedEntry;
import org.hexaglot.planning.Considered;
import org.hexaglot.web.Page;
import org.jspecify.annotations.Nullable;

/** What the list of issued documents may tell of each beside symbol and title. */
public enum IssuedColumn {
    TYPE("forecast.type"),
    BODY("documents.group.body"),
    MEETING("documents.column.meeting"),
    ISSUED("documents.column.issued"),
    ORIGINAL("documents.column.original"),
    WORDS("documents.column.words"),
    LANGUAGES("issued.languages");

    static final List<String> CODES =
            Arrays.stream(values()).map(IssuedColumn::code).toList();
    static final List<String> USUAL = List.of("type", "issued", "languages");

    private final String name;

    IssuedColumn(String name) {
        this.name = name;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its name. */
    public String key() {
        return name;
    }

    static IssuedColumn of(String code) {
        return values()[CODES.indexOf(code)];
    }

    /** A number, a day or words, as sheets hold it; null for nothing. */
    @Nullable
    Object value(IssuedEntry entry, IssuedNames names, Page page) {
        return switch (this) {
            case TYPE -> names.type(entry.type());
            case BODY -> entry.body() == null ? null : names.body(entry.body());
            case MEETING -> meetings(entry, page);
            case ISSUED -> page.dayOf(entry.place().issuedAt());
            case ORIGINAL -> page.nameOf(entry.original());
            case WORDS -> entry.words();
            case LANGUAGES ->
                page.list(entry.languages().stream().map(page::nameOf).toList());
        };
    }

    /** What the line below a title says in these columns; languages stand behind it as links. */
    public static String line(List<IssuedColumn> columns, IssuedEntry entry, IssuedNames names, Page page) {
        return columns.stream()
                .map(column -> column.words(entry, names, page))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String words(IssuedEntry entry, IssuedNames names, Page page) {
        Integer words = entry.words();
        return switch (this) {
            case ISSUED ->
                page.t("issued.on", "date", page.date(page.dayOf(entry.place().issuedAt())));
            case ORIGINAL -> page.t("issued.originalIn", "language", page.nameOf(entry.original()));
            case WORDS -> words == null ? "" : page.words(words);
            case LANGUAGES -> "";
            case TYPE, BODY, MEETING -> {
                Object value = value(entry, names, page);
                yield value == null ? "" : value.toString();
            }
        };
    }

    private static @Nullable String meetings(IssuedEntry entry, Page page) {
        List<String> all = entry.considered().stream()
                .map(each -> meeting(each, page))
                .distinct()
                .toList();
        return all.isEmpty() ? null : page.list(all);
    }

    private static String meeting(Considered each, Page page) {
        String session = each.body() + " " + each.session();
        return each.item() == null ? session : session + " (" + page.t("issued.item", "item", each.item()) + ")";
    }
}
