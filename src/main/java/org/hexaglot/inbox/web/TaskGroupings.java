package org.hexaglot.inbox.web;

import jakarta.inject.Singleton;
import java.text.Collator;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexaglot.inbox.GroupedTasks;
import org.hexaglot.inbox.GroupedTasks.After;
import org.hexaglot.inbox.GroupedTasks.Entry;
import org.hexaglot.inbox.InboxDesk;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.TaskGroup;
import org.hexaglot.inbox.TaskGroup.By;
import org.hexaglot.inbox.TaskQuestion;
import org.hexaglot.inbox.Tasks.Place;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.people.Names;
import org.hexaglot.planning.TaskRoles;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Page;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/** Reads the pool and the list of all tasks in the groups that the reader wants. */
@Singleton
final class TaskGroupings {
    private static final String NOTHING = "–";
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern URGENT = Pattern.compile(DAY + "T[0-9:.]+Z [0-9a-v]{26}");

    private final InboxDesk desk;
    private final GroupedTasks grouped;
    private final TaskItems items;

    TaskGroupings(InboxDesk desk, GroupedTasks grouped, TaskItems items) {
        this.desk = desk;
        this.grouped = grouped;
        this.items = items;
    }

    /**
     * Who reads.
     *
     * @param names of people, each looked up once
     */
    record Reader(Page page, Actor actor, Names names) {}

    /**
     * Some tasks in their groups.
     *
     * @param next cursor of what follows, or null at the end
     */
    record Part(
            List<Table.Group<TaskItem>> groups, @Nullable String next) {}

    Part read(Reader reader, TaskQuestion question, By by, Paging paging) {
        if (by == By.NONE) {
            Place after = paging.after().isEmpty() ? null : place(paging.after(), 0);
            Listing<Task> found =
                    paging.listing(desk.list(reader.actor(), question, after, paging.wanted()), TaskGroupings::parts);
            List<TaskItem> shown = shown(reader, found.items());
            return new Part(List.of(new Table.Group<>("", shown, shown.size())), found.next());
        }
        ZoneId zone = reader.page().phrases().zone();
        After after = paging.after().isEmpty() ? null : after(paging.after(), by, zone);
        Listing<Entry> found = paging.listing(
                by == By.DOCUMENT
                        ? grouped.listByDocument(reader.actor(), question, zone, after, paging.wanted())
                        : list(reader, question, by, after, paging.wanted()),
                TaskGroupings::parts);
        return new Part(named(reader, found.items()), found.next());
    }

    private List<Entry> list(Reader reader, TaskQuestion question, By by, @Nullable After after, int limit) {
        Map<TaskGroup, Integer> sizes = grouped.sizes(
                reader.actor(), question, by, reader.page().phrases().zone());
        if (after != null) {
            sizes.putIfAbsent(after.group(), 0);
        }
        return grouped.list(reader.actor(), question, sorted(reader, sizes), after, limit);
    }

    private List<Table.Group<TaskItem>> named(Reader reader, List<Entry> entries) {
        Map<Task, TaskGroup> groups = new HashMap<>();
        Map<TaskGroup, Integer> sizes = new HashMap<>();
        entries.forEach(entry -> {
            groups.put(entry.task(), entry.group());
            sizes.put(entry.group(), entry.size());
        });
        return shown(reader, entries.stream().map(Entry::task).toList()).stream()
                .collect(Collectors.groupingBy(
                        item -> Objects.requireNonNull(groups.get(item.task())),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new Table.Group<>(
                        group.getKey().by() == By.DOCUMENT
                                ? group.getValue().get(0).named()
                                : name(reader, group.getKey()),
                        group.getValue(),
                        Objects.requireNonNull(sizes.get(group.getKey()))))
                .toList();
    }

    private List<TaskItem> shown(Reader reader, List<Task> tasks) {
        return items.of(tasks, reader.actor(), reader.page().language(), reader.names());
    }

    /** Days follow each other, other groups their names; what has nothing to be put together by comes last. */
    private static Map<TaskGroup, Integer> sorted(Reader reader, Map<TaskGroup, Integer> sizes) {
        Collator collator = Collator.getInstance(reader.page().language().locale());
        Comparator<TaskGroup> byName = Comparator.comparing(
                group -> group.by() == By.DUE ? group.key() : name(reader, group), collator::compare);
        Map<TaskGroup, Integer> sorted = new LinkedHashMap<>();
        sizes.keySet().stream()
                .sorted(Comparator.comparing((TaskGroup group) -> group.key().isEmpty())
                        .thenComparing(byName)
                        .thenComparing(TaskGroup::key))
                .forEach(group -> sorted.put(group, sizes.getOrDefault(group, 0)));
        return sorted;
    }

    private static String name(Reader reader, TaskGroup group) {
        Page page = reader.page();
        if (group.key().isEmpty()) {
            return group.by() == By.HOLDER ? page.t("tasks.free") : NOTHING;
        }
        return switch (group.by()) {
            case NONE, DOCUMENT -> "";
            case TASK -> page.t("tasks.name." + group.key());
            case LANGUAGE -> page.nameOf(Language.of(group.key()));
            case BODY -> group.key();
            case STATION -> page.t("planning.station." + group.key());
            case DUE -> page.date(LocalDate.parse(group.key()));
            case HOLDER -> reader.names().of(new PersonId(group.key()));
        };
    }

    private static List<?> parts(Task task) {
        return List.of(Objects.requireNonNullElse(task.dueAt(), Task.NEVER), task.priority(), task.id());
    }

    private static List<?> parts(Entry entry) {
        List<Object> parts = new ArrayList<>(parts(entry.task()));
        parts.add(0, entry.group().by().code());
        parts.add(1, entry.group().key());
        return parts;
    }

    private static After after(List<String> parts, By by, ZoneId zone) {
        Place place = place(parts, 2);
        TaskGroup group = new TaskGroup(by, parts.get(1), zone);
        if (!parts.get(0).equals(by.code()) || !exists(group)) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-cursor");
        }
        return new After(group, place);
    }

    /** Whether this may be a group at all, as a foreign cursor may not. */
    private static boolean exists(TaskGroup group) {
        try {
            return switch (group.by()) {
                case TASK -> TaskRoles.TASKS.contains(group.key());
                case DUE ->
                    group.key().isEmpty()
                            || DAY.matcher(group.key()).matches()
                                    && group.from().isBefore(group.until());
                case DOCUMENT ->
                    URGENT.matcher(group.key()).matches() && group.dueAt().isAfter(Instant.MIN);
                case NONE, LANGUAGE, BODY, STATION, HOLDER -> true;
            };
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static Place place(List<String> parts, int from) {
        try {
            return new Place(
                    Instant.parse(parts.get(from)), Integer.parseInt(parts.get(from + 1)), parts.get(from + 2));
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException forged) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-cursor");
        }
    }
}
