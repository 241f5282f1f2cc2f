package org.hexaglot.inbox.web;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.inbox.InboxDesk;
import org.hexaglot.inbox.Notices;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.TaskGroup.By;
import org.hexaglot.inbox.TaskQuestion;
import org.hexaglot.inbox.TaskQuestion.Filter;
import org.hexaglot.inbox.TaskQuestion.Offer;
import org.hexaglot.inbox.TaskQuestion.Order;
import org.hexaglot.inbox.TaskQuestion.Scope;
import org.hexaglot.inbox.TaskRights;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.inbox.web.TaskGroupings.Reader;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.SavedView;
import org.hexaglot.monitoring.ViewDesk;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Names;
import org.hexaglot.planning.Body;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Meetings;
import org.hexaglot.planning.TaskRoles;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Sheet;

/** Reads the tasks page. */
@Singleton
class TaskLists {
    private static final int MOST_MINE = 200;
    private static final int MOST_COUNTED = 500;
    private static final int DAYS_OF_WEEK = 7;

    private final InboxDesk desk;
    private final Tasks tasks;
    private final TaskRights rights;
    private final TaskItems items;
    private final TaskGroupings groupings;
    private final Directory directory;
    private final Notices notices;
    private final ViewDesk views;
    private final Meetings meetings;
    private final Clock clock;

    TaskLists(
            InboxDesk desk,
            Tasks tasks,
            TaskRights rights,
            TaskItems items,
            TaskGroupings groupings,
            Directory directory,
            Notices notices,
            ViewDesk views,
            Meetings meetings,
            Clock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.rights = rights;
        this.items = items;
        this.groupings = groupings;
        this.directory = directory;
        this.notices = notices;
        this.views = views;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    TaskList list(Page page, Actor actor, ListQuery query, Paging paging) {
        List<String> bodies = bodies();
        TaskFilter filter = TaskFilter.of(query, bodies);
        Instant now = clock.instant();
        Names names = new Names(directory);
        Scope scope = scope(actor, filter);
        List<TaskItem> mine = scope == Scope.ALL || !paging.after().isEmpty()
                ? List.of()
                : items.of(desk.list(actor, mineOf(actor), null, MOST_MINE), actor, page.language(), names);
        TaskQuestion question = question(actor, scope, filter, now);
        Reader reader = new Reader(page, actor, names);
        TaskGroupings.Part pool = groupings.read(reader, question, by(query, scope), paging);
        return new TaskList(
                filter,
                tasks.counts(actor.person(), now),
                dueBy(mine, page, 0),
                dueBy(mine, page, DAYS_OF_WEEK),
                grouped(mine, page),
                new TaskTable(query, scope == Scope.ALL, by(query, scope), pool.groups()),
                pool.next(),
                size(desk.list(actor, question, null, MOST_COUNTED)),
                names(actor, scope),
                DutyStation.choices(actor),
                bodies,
                notices.unseen(actor.person()),
                !paging.after().isEmpty(),
                isOverseer(actor),
                views.bar(actor, query, SavedView.Place.TASKS));
    }

    /** Whether this person looks after the tasks of all. */
    private static boolean isOverseer(Actor actor) {
        return actor.isAny(Role.OFFICER, Role.CONTRACT_MANAGER, Role.MANAGER, Role.ADMINISTRATOR);
    }

    private static Scope scope(Actor actor, TaskFilter filter) {
        return isOverseer(actor) && filter.everybody() ? Scope.ALL : Scope.AVAILABLE;
    }

    /** All that the page shows on all its pages: what is mine, and the pool as it was asked for. */
    @Transactional(readOnly = true)
    Sheet sheet(Page page, Actor actor, ListQuery query) {
        TaskFilter filter = TaskFilter.of(query, bodies());
        Scope scope = scope(actor, filter);
        Names names = new Names(directory);
        List<TaskItem> mine = scope == Scope.ALL
                ? List.of()
                : items.of(desk.list(actor, mineOf(actor), null, MOST_MINE), actor, page.language(), names);
        TaskQuestion question = question(actor, scope, filter, clock.instant());
        By by = by(query, scope);
        TaskGroupings.Part pool =
                groupings.read(new Reader(page, actor, names), question, by, new Paging(Sheet.LONGEST, List.of()));
        Sheet.mustHold(pool.next() == null ? 0 : Sheet.LONGEST + 1);
        return new TaskTable(query, scope == Scope.ALL, by, pool.groups()).sheet(page, mine);
    }

    /** Nobody has what is in the pool. */
    private static By by(ListQuery query, Scope scope) {
        By by = By.of(query.value("group"));
        return by == By.HOLDER && scope != Scope.ALL ? By.NONE : by;
    }

    private static TaskQuestion mineOf(Actor actor) {
        return new TaskQuestion(Scope.MINE, actor.person(), null, actor.stations(), Filter.NONE, Order.DUE);
    }

    private TaskQuestion question(Actor actor, Scope scope, TaskFilter filter, Instant now) {
        return desk.question(actor, scope, filter.narrowed(now), filter.order());
    }

    private List<String> bodies() {
        return meetings.bodies().stream().map(Body::code).toList();
    }

    private static TaskList.Pool size(List<Task> counted) {
        int words = counted.stream().mapToInt(Task::words).sum();
        return new TaskList.Pool(counted.size(), words, counted.size() == MOST_COUNTED);
    }

    private List<String> names(Actor actor, Scope scope) {
        return scope == Scope.ALL
                ? TaskRoles.TASKS
                : rights.offers(actor).stream().map(Offer::name).distinct().toList();
    }

    private static Map<String, List<TaskItem>> grouped(List<TaskItem> mine, Page page) {
        Map<String, List<TaskItem>> groups = new LinkedHashMap<>();
        List.of("overdue", "today", "week", "later").forEach(group -> groups.put(group, new ArrayList<>()));
        mine.forEach(
                item -> Objects.requireNonNull(groups.get(group(item, page))).add(item));
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private static String group(TaskItem item, Page page) {
        Instant dueAt = item.task().dueAt();
        if (item.standing().equals("late")) {
            return "overdue";
        }
        if (dueAt == null) {
            return "later";
        }
        LocalDate day = page.dayOf(dueAt);
        if (!day.isAfter(page.today())) {
            return "today";
        }
        return day.isAfter(page.today().plusDays(DAYS_OF_WEEK)) ? "later" : "week";
    }

    private static int dueBy(List<TaskItem> mine, Page page, int days) {
        LocalDate last = page.today().plusDays(days);
        return (int) mine.stream()
                .filter(item -> !item.standing().equals("late"))
                .map(item -> item.task().dueAt())
                .filter(Objects::nonNull)
                .filter(dueAt -> !page.dayOf(dueAt).isAfter(last))
                .count();
    }
}
