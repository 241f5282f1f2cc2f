package org.hexaglot.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Role;
import org.hexaglot.planning.DocumentType.Origin;

/** Reads the workflow files other than the time frames. */
final class RulesReader {
    private static final int MOST_WORDS = 1_000_000;
    private static final int MOST_POINTS = 1000;
    private static final int WHOLE = 100;
    private static final int MOST_WEEKS = 104;
    private static final int MOST_DAYS = 366;
    private static final int MOST_HOURS = 24 * 90;
    private static final int MOST_PEOPLE = 100;

    Map<String, DocumentType> documentTypes(Setting root) {
        root.allow("document-types");
        Setting all = root.get("document-types");
        all.allow();
        Map<String, DocumentType> types = new LinkedHashMap<>();
        for (Setting entry : all.entries().values()) {
            entry.allow("origin", "limit", "names");
            Origin origin = entry.get("origin").oneOf(List.of(Origin.values()), Origin::code);
            String limit = entry.has("limit") ? entry.get("limit").text() : null;
            types.put(entry.name(), new DocumentType(entry.name(), origin, limit, names(entry.get("names"))));
        }
        return types;
    }

    private static Map<Language, String> names(Setting entry) {
        entry.allow(Language.OFFICIAL.stream().map(Language::code).toArray(String[]::new));
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (Language language : Language.OFFICIAL) {
            names.put(language, entry.get(language.code()).text());
        }
        return names;
    }

    List<WordLimits> wordLimits(Setting root, Setting types) {
        root.allow("word-limits", "words-per-page");
        List<WordLimits> all = new ArrayList<>();
        for (Setting entry : nonEmpty(root.get("word-limits"))) {
            entry.allow("from", "limits");
            Setting named = entry.get("limits");
            named.allow();
            Map<String, Integer> limits = new HashMap<>();
            named.entries().forEach((name, value) -> limits.put(name, value.number(1, MOST_WORDS)));
            List.of(Origin.SECRETARIAT.code(), Origin.OTHER.code(), WordLimits.IN_SESSION)
                    .forEach(named::get);
            mustHaveLimits(types.get("document-types"), limits.keySet());
            all.add(new WordLimits(entry.get("from").date(), limits));
        }
        return all;
    }

    private static void mustHaveLimits(Setting types, Set<String> known) {
        for (Setting type : types.entries().values()) {
            if (type.has("limit") && !known.contains(type.get("limit").text())) {
                type.get("limit")
                        .problem("has no figure in each entry of word-limits.yml: '"
                                + type.get("limit").text() + "'");
            }
        }
    }

    List<WorkloadStandards> standards(Setting root) {
        root.allow("workload-standards");
        return nonEmpty(root.get("workload-standards")).stream()
                .map(RulesReader::standard)
                .toList();
    }

    private static WorkloadStandards standard(Setting entry) {
        entry.allow("from", "words-per-working-day", "review-hours", "release-hours", "sharing", "self-revision");
        Map<Function, Integer> words = new EnumMap<>(Function.class);
        Setting perDay = entry.get("words-per-working-day");
        perDay.allow(List.of(Function.values()).stream().map(Function::code).toArray(String[]::new));
        for (Function function : Function.values()) {
            words.put(function, perDay.get(function.code()).number(1, MOST_WORDS));
        }
        Setting sharing = entry.get("sharing");
        sharing.allow("section-words", "at-most");
        Setting selfRevision = entry.get("self-revision");
        selfRevision.allow("benchmark-share", "words-per-document");
        return new WorkloadStandards(
                entry.get("from").date(),
                words,
                entry.get("review-hours").number(1, MOST_HOURS),
                entry.get("release-hours").number(1, MOST_HOURS),
                sharing.get("section-words").number(1, MOST_WORDS),
                sharing.get("at-most").number(1, MOST_PEOPLE),
                new SelfRevision(
                        selfRevision.get("benchmark-share").share(),
                        selfRevision.get("words-per-document").number(0, MOST_WORDS)));
    }

    EvaluationRules evaluation(Setting root) {
        root.allow("evaluation");
        Setting evaluation = root.get("evaluation");
        evaluation.allow("sample-words", "points", "satisfactory");
        Setting points = evaluation.get("points");
        points.allow("minor", "major", "critical");
        return new EvaluationRules(
                evaluation.get("sample-words").number(1, MOST_WORDS),
                points.get("minor").number(0, MOST_POINTS),
                points.get("major").number(0, MOST_POINTS),
                points.get("critical").number(0, MOST_POINTS),
                evaluation.get("satisfactory").number(0, MOST_POINTS));
    }

    List<MatchWeights> weights(Setting root) {
        root.allow("match-weights");
        return nonEmpty(root.get("match-weights")).stream()
                .map(RulesReader::weight)
                .toList();
    }

    private static MatchWeights weight(Setting entry) {
        entry.allow("from", "percent");
        Setting percent = entry.get("percent");
        percent.allow(MatchWeights.BANDS.toArray(String[]::new));
        Map<String, Integer> all = new HashMap<>();
        MatchWeights.BANDS.forEach(band -> all.put(band, percent.get(band).number(0, WHOLE)));
        return new MatchWeights(entry.get("from").date(), all);
    }

    Map<LocalDate, String> holidays(Setting root, DutyStation station) {
        root.allow("station", "years");
        root.get("station").oneOf(List.of(station), DutyStation::code);
        root.get("years").allow();
        Map<LocalDate, String> holidays = new HashMap<>();
        for (Setting year : root.get("years").entries().values()) {
            for (Setting entry : year.items()) {
                entry.allow("date", "name");
                LocalDate date = entry.get("date").date();
                if (!String.valueOf(date.getYear()).equals(year.name())) {
                    entry.get("date").problem("does not lie in " + year.name());
                }
                if (holidays.put(date, entry.get("name").text()) != null) {
                    entry.get("date").problem("stands twice");
                }
            }
        }
        return holidays;
    }

    Map<String, TaskRoles> roles(Setting root) {
        root.allow("tasks");
        Setting tasks = root.get("tasks");
        tasks.allow(TaskRoles.TASKS.stream().sorted().toArray(String[]::new));
        Map<String, TaskRoles> all = new HashMap<>();
        for (String task : TaskRoles.TASKS.stream().sorted().toList()) {
            Setting entry = tasks.get(task);
            entry.allow("roles", "by-assignment");
            Set<Role> assigned = entry.has("by-assignment") ? roleSet(entry.get("by-assignment")) : Set.of();
            all.put(task, new TaskRoles(roleSet(entry.get("roles")), assigned));
        }
        return all;
    }

    private static Set<Role> roleSet(Setting entry) {
        Set<Role> roles = new HashSet<>(EnumSet.noneOf(Role.class));
        for (Setting role : nonEmpty(entry)) {
            roles.add(role.oneOf(List.of(Role.values()), Role::code));
        }
        return roles;
    }

    Rules.Figures figures(Setting frames, Setting limits) {
        frames.allow("time-frames", "at-risk-days", "claim-returns-after-hours", "forecast-freeze-weeks");
        return new Rules.Figures(
                frames.get("at-risk-days").number(0, MOST_DAYS),
                Duration.ofHours(frames.get("claim-returns-after-hours").number(1, MOST_HOURS)),
                frames.get("forecast-freeze-weeks").number(0, MOST_WEEKS),
                limits.get("words-per-page").number(1, MOST_WORDS));
    }

    private static List<Setting> nonEmpty(Setting list) {
        List<Setting> items = list.items();
        if (items.isEmpty()) {
            list.problem("must list at least one");
        }
        return items;
    }
}
