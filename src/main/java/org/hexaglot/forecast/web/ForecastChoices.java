package org.hexaglot.forecast.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.document.Distribution;
import org.hexaglot.forecast.MeetingProgramme;
import org.hexaglot.forecast.MeetingProgramme.Sitting;
import org.hexaglot.forecast.web.ForecastPage.MeetingGroup;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Role;
import org.hexaglot.people.Directory;
import org.hexaglot.people.People;
import org.hexaglot.planning.AgendaItem;
import org.hexaglot.planning.Category;
import org.hexaglot.planning.DocumentType;
import org.hexaglot.planning.Rules;
import org.hexaglot.planning.Session;
import org.hexaglot.web.Page;

/** What one can choose from when forecasting. */
@Singleton
final class ForecastChoices {
    private static final int MOST_PEOPLE = 500;

    /** Post-session documents are forecast after the closing. */
    private static final int WEEKS_AFTER_CLOSING = 8;

    private final Rules rules;
    private final MeetingProgramme programme;
    private final Directory directory;

    ForecastChoices(Rules rules, MeetingProgramme programme, Directory directory) {
        this.rules = rules;
        this.programme = programme;
        this.directory = directory;
    }

    Map<String, String> types(Language language) {
        Map<String, String> types = new LinkedHashMap<>();
        for (DocumentType type : rules.documentTypes()) {
            types.put(type.code(), type.name(language));
        }
        return types;
    }

    /** What follows an issued document is begun from that document, not from an empty form. */
    static Map<String, String> categories(Page page) {
        Map<String, String> categories = new LinkedHashMap<>();
        for (Category category : Category.values()) {
            if (category != Category.FOLLOW_UP) {
                categories.put(category.code(), page.t("planning.category." + category.code()));
            }
        }
        return categories;
    }

    static Map<String, String> distributions(Page page) {
        Map<String, String> distributions = new LinkedHashMap<>();
        for (Distribution distribution : Distribution.values()) {
            distributions.put(distribution.code(), page.t("planning.distribution." + distribution.code()));
        }
        return distributions;
    }

    static Map<String, String> languages(Page page) {
        Map<String, String> languages = new LinkedHashMap<>();
        Language.OFFICIAL.forEach(language -> languages.put(language.code(), page.nameOf(language)));
        return languages;
    }

    Map<String, String> submitters() {
        Map<String, String> submitters = new LinkedHashMap<>();
        directory
                .list(new People.Query(null, Role.AUTHOR, true, null, MOST_PEOPLE))
                .forEach(person -> submitters.put(person.id().value(), person.name()));
        return submitters;
    }

    List<MeetingGroup> sessions(Page page) {
        List<MeetingGroup> groups = new ArrayList<>();
        for (Sitting sitting : programme.notClosedBefore(page.today().minusWeeks(WEEKS_AFTER_CLOSING))) {
            Session session = sitting.session();
            String key = session.body() + "|" + session.number();
            Map<String, String> options = new LinkedHashMap<>();
            options.put(key, page.t("forecast.meeting.whole", "body", session.body(), "session", session.number()));
            for (AgendaItem item : sitting.items()) {
                options.put(key + "|" + item.number(), named(page, item));
            }
            groups.add(new MeetingGroup(heading(page, session), options));
        }
        return groups;
    }

    private static String heading(Page page, Session session) {
        LocalDate opens = session.opens();
        String name = session.body() + " " + session.number();
        return opens == null ? name : page.t("forecast.meeting.opens", "session", name, "date", page.date(opens));
    }

    private static String named(Page page, AgendaItem item) {
        LocalDate day = item.consideration();
        String title = item.titleIn(page.language());
        String name = page.t(
                "forecast.meeting.item",
                "body",
                item.body(),
                "session",
                item.session(),
                "item",
                item.number(),
                "title",
                title);
        return day == null ? name : name + " · " + page.shortDate(day);
    }
}
