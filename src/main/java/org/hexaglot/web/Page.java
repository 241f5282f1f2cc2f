package org.hexaglot.web;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * Everything a template needs besides its own model: texts and formats in the reader's language, who reads, where they
 * are. Controllers take it as a parameter and hand it to {@link Pages}.
 *
 * @param visitor the signed-in person, or null for a guest
 * @param csrf token that each form sends back in the field {@code _csrf}
 * @param path decoded path of the address shown
 * @param query its query without the question mark, without {@code ui}; empty when there is none
 * @param flash the notice left by the act before, or null
 */
public record Page(
        Phrases phrases,
        Assets assets,
        @Nullable Visitor visitor,
        String csrf,
        String path,
        String query,
        @Nullable Flash flash) {

    public Language language() {
        return phrases.language();
    }

    /** Value of the {@code lang} attribute. */
    public String lang() {
        return language().code();
    }

    /** Value of the {@code dir} attribute. */
    public String dir() {
        return rightToLeft() ? "rtl" : "ltr";
    }

    public boolean rightToLeft() {
        return language().isRightToLeft();
    }

    /** The text of a key; arguments alternate name and value. */
    public String t(String key, Object... namesAndValues) {
        return phrases.t(key, namesAndValues);
    }

    public String t(String key, Map<String, ?> arguments) {
        return phrases.t(key, arguments);
    }

    /** The text of a key with arguments as the domain gives them, such as a step of how a date was found. */
    public String told(String key, Map<String, ?> arguments) {
        return phrases.told(key, arguments);
    }

    /** The text of a key in which {@code problem} is the key of a refusal and is told by its title. */
    public String note(String key, Map<String, ?> arguments) {
        Map<String, Object> spoken = new HashMap<>(arguments);
        spoken.computeIfPresent("problem", (name, problem) -> t("problem." + problem + ".title") + ".");
        return phrases.told(key, spoken);
    }

    public String date(LocalDate date) {
        return phrases.date(date);
    }

    public String shortDate(LocalDate date) {
        return phrases.shortDate(date);
    }

    public String month(YearMonth month) {
        return phrases.month(month);
    }

    public String weekday(LocalDate date) {
        return phrases.weekday(date);
    }

    public String relative(LocalDate date) {
        return phrases.relative(date);
    }

    public LocalDate today() {
        return phrases.today();
    }

    /** The day on which an instant falls at the person's duty station. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(phrases.zone()).toLocalDate();
    }

    public String moment(Instant instant) {
        return phrases.moment(instant);
    }

    /** A {@code <time>} element: short on the page, complete when pointed at. */
    public Content time(Instant instant) {
        return output -> {
            output.writeContent("<time datetime=\"" + instant + "\" title=\"");
            output.writeContent(escape(phrases.fullMoment(instant)) + "\">");
            output.writeContent(escape(phrases.moment(instant)) + "</time>");
        };
    }

    public String number(long number) {
        return phrases.number(number);
    }

    public String decimal(double number) {
        return phrases.decimal(number);
    }

    /** A gain or loss with its sign and at most one decimal: {@code +2.1}. */
    public String points(double gained) {
        return phrases.points(gained);
    }

    public String percent(double rate) {
        return phrases.percent(rate);
    }

    public String words(long count) {
        return phrases.words(count);
    }

    public String size(long bytes) {
        return phrases.size(bytes);
    }

    public String slack(long days) {
        return phrases.slack(days);
    }

    public String list(Collection<String> items) {
        return phrases.list(items);
    }

    public String nameOf(Language other) {
        return phrases.nameOf(other);
    }

    /** A symbol, file name or person's name kept in its own direction: a {@code <bdi>} element. */
    public Content isolate(String text) {
        return output -> output.writeContent("<bdi>" + escape(text) + "</bdi>");
    }

    /** The address of this page in another language of the user interface. */
    public String in(Language other) {
        return path + "?" + (query.isEmpty() ? "" : query + "&") + "ui=" + other.code();
    }

    /** Path and query of this page, to come back to. */
    public String address() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** True on the pages through which one comes in. */
    public boolean atTheDoor() {
        return path.equals("/") || path.equals("/sign-in") || path.startsWith("/welcome");
    }

    /** The sign-in page that leads back here. */
    public String signInAddress() {
        return atTheDoor() ? "/sign-in" : Address.of("/sign-in", "return", address());
    }

    public String asset(String name) {
        return assets.of(name);
    }

    public String webjar(String library, String file) {
        return assets.webjar(library, file);
    }

    public boolean signedIn() {
        return visitor != null;
    }

    /** True when a person with one of these roles is signed in. */
    public boolean isAny(Role... roles) {
        return visitor != null && visitor.isAny(roles);
    }

    /** True for those who have no other place than what is issued. */
    public boolean readsOnlyWhatIsIssued() {
        return navigation().equals(List.of(Navigation.ISSUED));
    }

    public List<Navigation> navigation() {
        return Navigation.of(visitor);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;");
    }
}
