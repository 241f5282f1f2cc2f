package org.hexaglot.inbox;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexaglot.inbox.TaskGroup.By;
import org.hexaglot.inbox.Tasks.Place;
import org.hexaglot.inbox.Tasks.Urgent;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.jspecify.annotations.Nullable;

/** Lists of tasks group by group, each page going on where the one before it ended. */
@Singleton
public class GroupedTasks {
    private static final int DOCUMENTS_AT_ONCE = 500;

    private final Tasks tasks;

    GroupedTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    /**
     * A task in its group.
     *
     * @param size how many tasks the group has on all pages
     */
    public record Entry(TaskGroup group, int size, Task task) {}

    /** Where a list goes on. */
    public record After(TaskGroup group, Place place) {}

    /** How many tasks there are in each group, on all pages; in no order; not for documents. */
    @Transactional(readOnly = true)
    public Map<TaskGroup, Integer> sizes(Actor actor, TaskQuestion question, By by, ZoneId zone) {
        InboxDesk.mustSee(actor, question);
        Map<TaskGroup, Integer> sizes = new LinkedHashMap<>();
        if (by == By.DUE) {
            tasks.hoursDue(question).forEach((hour, size) -> {
                boolean isNever = hour.equals(Task.NEVER);
                String day = isNever ? "" : hour.atZone(zone).toLocalDate().toString();
                sizes.merge(new TaskGroup(by, day, zone), size, Integer::sum);
            });
        } else if (by != By.NONE) {
            tasks.groups(question, by).forEach((key, size) -> sizes.put(new TaskGroup(by, key, zone), size));
        }
        return sizes;
    }

    /**
     * Tasks in the order of these groups and in their own within each, at most {@code limit}.
     *
     * @param groups with their sizes, which tell the database when it has found all of a small group
     */
    @Transactional(readOnly = true)
    public List<Entry> list(
            Actor actor, TaskQuestion question, Map<TaskGroup, Integer> groups, @Nullable After after, int limit) {
        InboxDesk.mustSee(actor, question);
        List<Entry> found = new ArrayList<>();
        TaskGroup first = after == null ? null : after.group();
        Place last = after == null ? null : after.place();
        boolean passed = after == null;
        for (Map.Entry<TaskGroup, Integer> each : groups.entrySet()) {
            TaskGroup group = each.getKey();
            boolean goesOn = group.equals(first);
            passed |= goesOn;
            int most = Math.min(limit - found.size(), each.getValue());
            if (passed && most > 0) {
                tasks.list(question, group, goesOn ? last : null, most)
                        .forEach(task -> found.add(new Entry(group, each.getValue(), task)));
            }
        }
        return found;
    }

    /** Tasks document by document, the one with the most urgent task first; at most {@code limit}. */
    @Transactional(readOnly = true)
    public List<Entry> listByDocument(
            Actor actor, TaskQuestion question, ZoneId zone, @Nullable After after, int limit) {
        InboxDesk.mustSee(actor, question);
        List<Entry> found = new ArrayList<>();
        List<Urgent> whole = new ArrayList<>();
        int enough = limit;
        for (Urgent each : tasks.documents(question, after == null ? null : after.group(), limit)) {
            TaskGroup group = TaskGroup.of(each.document(), each.dueAt(), zone);
            if (after != null && group.equals(after.group())) {
                tasks.list(question, group, after.place(), limit)
                        .forEach(task -> found.add(new Entry(group, each.tasks(), task)));
                enough -= found.size();
            } else if (enough > 0) {
                whole.add(each);
                enough -= each.tasks();
            }
        }
        for (int from = 0; from < whole.size(); from += DOCUMENTS_AT_ONCE) {
            found.addAll(
                    together(question, whole.subList(from, Math.min(from + DOCUMENTS_AT_ONCE, whole.size())), zone));
        }
        return found.subList(0, Math.min(limit, found.size()));
    }

    private List<Entry> together(TaskQuestion question, List<Urgent> documents, ZoneId zone) {
        Map<DocumentId, List<Task>> ofEach =
                tasks.list(question, documents.stream().map(Urgent::document).toList()).stream()
                        .collect(Collectors.groupingBy(Task::document));
        return documents.stream()
                .flatMap(each -> ofEach.getOrDefault(each.document(), List.of()).stream()
                        .map(task -> new Entry(TaskGroup.of(each.document(), each.dueAt(), zone), each.tasks(), task)))
                .toList();
    }
}
