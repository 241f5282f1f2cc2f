package org.hexaglot.forecast.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.forecast.web.RulesPage.Closed;
import org.hexaglot.forecast.web.RulesPage.Frame;
import org.hexaglot.forecast.web.RulesPage.Limit;
import org.hexaglot.forecast.web.RulesPage.Limits;
import org.hexaglot.forecast.web.RulesPage.PerDay;
import org.hexaglot.forecast.web.RulesPage.Performers;
import org.hexaglot.forecast.web.RulesPage.Standards;
import org.hexaglot.forecast.web.RulesPage.Type;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.planning.Anchor;
import org.hexaglot.planning.Category;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.FollowUpFrame;
import org.hexaglot.planning.Function;
import org.hexaglot.planning.InSessionFrame;
import org.hexaglot.planning.PostSessionFrame;
import org.hexaglot.planning.PreSessionFrame;
import org.hexaglot.planning.Rules;
import org.hexaglot.planning.TaskRoles;
import org.hexaglot.planning.TimeFrame;
import org.hexaglot.planning.WorkingCalendar;
import org.hexaglot.planning.WorkloadStandards;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;

/** The rules in force as the folder {@code workflow/} states them, told in the reader's language. */
@Controller("/rules")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RulesPages {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    /** Functions whose standards no public source states (domain.md, section 4). */
    private static final Set<Function> ASSUMED =
            Set.of(Function.EDITING, Function.TEXT_PROCESSING, Function.PROOFREADING);

    private final Rules rules;
    private final Pages pages;

    RulesPages(Rules rules, Pages pages) {
        this.rules = rules;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Page page, @QueryValue @Nullable Integer year) {
        int shown = year == null ? page.today().getYear() : year;
        if (shown < FIRST_YEAR || shown > LAST_YEAR) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-parameter").with("parameter", "year");
        }
        RulesPage model = new RulesPage(
                rules.figures(),
                rules.timeFrames().stream().map(frame -> frame(page, frame)).toList(),
                rules.wordLimits().stream()
                        .map(limits -> new Limits(limits.from(), limits(limits.limits())))
                        .toList(),
                rules.standards().stream().map(RulesPages::standards).toList(),
                types(page),
                performers(),
                shown,
                closed(shown));
        return pages.render(page, "rules/rules", model);
    }

    private Frame frame(Page page, TimeFrame frame) {
        TimeFrame.Scope scope = frame.scope();
        List<String> types = scope.types().stream()
                .sorted()
                .map(code -> rules.documentType(code).name(page.language()))
                .toList();
        List<String> sentences = new ArrayList<>();
        Anchor anchor = frame.anchor();
        String counted = frame instanceof FollowUpFrame ? "planning" : anchor == null ? "body" : anchor.code();
        sentences.add(page.t("rules.anchor." + counted));
        if (frame instanceof PreSessionFrame pre) {
            sentences.add(page.t("rules.submit.before", "weeks", pre.submitWeeks()));
            sentences.add(page.t("rules.process", "days", pre.processingDays()));
            sentences.add(page.t("rules.issue.before", "weeks", pre.issueWeeks()));
        } else if (frame instanceof InSessionFrame in) {
            sentences.add(page.t("rules.submit.before", "weeks", in.submitWeeks()));
            sentences.add(page.t("rules.submit.short", "days", in.fullDays(), "processing", in.processingDays()));
            sentences.add(page.t("rules.issue.dayBefore"));
        } else if (frame instanceof PostSessionFrame post) {
            sentences.add(page.t("rules.submit.after", "weeks", post.adviseWeeks()));
            sentences.add(page.t("rules.process", "days", post.processingDays()));
        } else if (frame instanceof FollowUpFrame followUp) {
            sentences.add(page.t("rules.submit.days", "days", followUp.submitDays()));
            sentences.add(page.t("rules.process", "days", followUp.processingDays()));
        }
        return new Frame(scope.name(), scope.category().code(), scope.from(), types, sentences);
    }

    private static List<Limit> limits(Map<String, Integer> limits) {
        return limits.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> new Limit(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Standards standards(WorkloadStandards standards) {
        List<PerDay> perDay = Arrays.stream(Function.values())
                .filter(function -> standards.wordsPerDay().containsKey(function))
                .map(function -> new PerDay(
                        function.code(), standards.wordsPerDay().getOrDefault(function, 0), ASSUMED.contains(function)))
                .toList();
        return new Standards(
                standards.from(),
                perDay,
                standards.sectionWords(),
                standards.atMostSharing(),
                standards.selfRevision().benchmarkShare(),
                standards.selfRevision().wordsPerDocument());
    }

    private List<Type> types(Page page) {
        LocalDate today = page.today();
        return rules.documentTypes().stream()
                .map(type -> new Type(
                        type, type.name(page.language()), rules.wordLimit(type.code(), Category.PRE_SESSION, today)))
                .toList();
    }

    private List<Performers> performers() {
        Comparator<Role> order = Comparator.naturalOrder();
        return TaskRoles.TASKS.stream()
                .map(task -> new Performers(
                        task,
                        rules.performers(task).roles().stream().sorted(order).toList(),
                        rules.performers(task).byAssignment().stream()
                                .sorted(order)
                                .toList()))
                .toList();
    }

    private List<Closed> closed(int year) {
        return Arrays.stream(DutyStation.values())
                .map(station -> {
                    WorkingCalendar calendar = rules.calendar(station);
                    return new Closed(station, calendar.knows(year) ? calendar.holidays(year) : null);
                })
                .toList();
    }
}
