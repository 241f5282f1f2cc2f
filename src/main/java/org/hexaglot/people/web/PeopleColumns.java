package org.hexaglot.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Role;
import org.hexaglot.people.Leave;
import org.hexaglot.people.Person;
import org.hexaglot.web.Column;
import org.hexaglot.web.Page;
import org.jspecify.annotations.Nullable;

/** The columns of the list of people. */
final class PeopleColumns {
    static final List<String> USUAL = List.of("roles", "pairs", "station", "state");

    private final Page page;

    PeopleColumns(Page page) {
        this.page = page;
    }

    /** E-mail addresses are for those who invite people, as everywhere. */
    List<Column<Person>> all() {
        List<Column<Person>> columns = new ArrayList<>(List.of(
                Column.of("name", page.t("persons.name"), Person::name),
                Column.of("roles", page.t("persons.roles"), person -> joined(roles(person))),
                Column.grouping("role", page.t("persons.mainRole"), this::mainRole),
                Column.of("pairs", page.t("persons.pairs"), this::pairsInOne),
                Column.grouping("into", page.t("persons.into"), this::into),
                Column.grouping("station", page.t("persons.station"), person -> station(person.dutyStation())),
                Column.of("stations", page.t("persons.stations"), this::stations),
                Column.grouping("state", page.t("persons.state"), this::state),
                Column.of("awayUntil", page.t("persons.awayUntil"), this::awayUntil),
                Column.of("nextLeave", page.t("persons.nextLeave"), this::nextLeave),
                Column.grouping("revision", page.t("persons.revision"), this::revision),
                Column.grouping(
                        "uiLanguage", page.t("persons.uiLanguage"), person -> page.nameOf(person.uiLanguage()))));
        if (page.isAny(Role.ADMINISTRATOR)) {
            columns.add(Column.of("email", page.t("persons.email"), Person::email));
        }
        return columns;
    }

    /** The same with what stands below the name on the page. */
    List<Column<Person>> ofSheet() {
        List<Column<Person>> columns = new ArrayList<>(all());
        columns.add(1, Column.of("username", page.t("layout.signIn.username"), person -> person.id()
                .value()));
        return columns;
    }

    List<String> roles(Person person) {
        return Arrays.stream(Role.values())
                .filter(person::is)
                .map(role -> page.t("layout.role." + role.code()))
                .toList();
    }

    /** The first of them, in the order in which all lists name them. */
    private @Nullable String mainRole(Person person) {
        return roles(person).stream().findFirst().orElse(null);
    }

    /** The languages that somebody works within, then what they translate. */
    List<String> pairs(Person person) {
        List<String> within = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Language target : Language.OFFICIAL) {
            Set<Language> from = person.pairs().getOrDefault(target, Set.of());
            List<String> sources =
                    names(Language.OFFICIAL.stream().filter(source -> source != target && from.contains(source)));
            if (!sources.isEmpty()) {
                told.add(page.t("persons.pair", "target", page.nameOf(target), "sources", page.list(sources)));
            } else if (!from.isEmpty()) {
                within.add(page.nameOf(target));
            }
        }
        if (!within.isEmpty()) {
            told.add(0, page.list(within));
        }
        return told;
    }

    private @Nullable String pairsInOne(Person person) {
        return person.pairs().isEmpty() ? null : String.join("; ", pairs(person));
    }

    private @Nullable String into(Person person) {
        return joined(names(Language.OFFICIAL.stream().filter(person.pairs()::containsKey)));
    }

    /** Nothing rather than an empty text: it comes last in every order. */
    private @Nullable String joined(List<String> several) {
        return several.isEmpty() ? null : page.list(several);
    }

    private List<String> names(Stream<Language> languages) {
        return languages.map(page::nameOf).toList();
    }

    private String station(String code) {
        return page.t("planning.station." + code);
    }

    /** Where the rights apply; nothing when that is everywhere. */
    private @Nullable String stations(Person person) {
        return joined(person.stations().stream().sorted().map(this::station).toList());
    }

    String state(Person person) {
        String state = !person.active() ? "inactive" : person.isAwayOn(page.today()) ? "away" : "here";
        return page.t("persons." + state);
    }

    private @Nullable LocalDate awayUntil(Person person) {
        return person.leave().stream()
                .filter(leave -> leave.covers(page.today()))
                .map(Leave::to)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable LocalDate nextLeave(Person person) {
        return person.leave().stream()
                .map(Leave::from)
                .filter(page.today()::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether translations go out without it (domain.md, section 4); nothing of those who translate nothing. */
    private @Nullable String revision(Person person) {
        boolean translates = person.is(Role.TRANSLATOR) || person.is(Role.CONTRACTOR);
        return translates ? page.t(person.maySelfRevise() ? "persons.revision.self" : "persons.revision.other") : null;
    }
}
