package org.hexaglot.management.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.Contractors;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Sheet;
import org.jspecify.annotations.Nullable;

/** Who was on the roster of contractors on a day. */
@Controller("/management")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RosterPages {
    private static final Role[] READERS = {Role.OFFICER, Role.MANAGER, Role.CONTRACT_MANAGER, Role.ADMINISTRATOR};

    private final Contractors contractors;
    private final Pages pages;

    RosterPages(Contractors contractors, Pages pages) {
        this.contractors = contractors;
        this.pages = pages;
    }

    @Get("/roster")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(
            Page page,
            Actor actor,
            @QueryValue Optional<String> on,
            @QueryValue Optional<String> language,
            @QueryValue Optional<String> station) {
        return pages.render(page, "management/roster", roster(page, actor, on, language, station));
    }

    /** The same rows as a sheet. */
    @Get("/roster.{ending:csv|xlsx}")
    HttpResponse<?> sheet(
            Page page,
            Actor actor,
            @PathVariable String ending,
            @QueryValue Optional<String> on,
            @QueryValue Optional<String> language,
            @QueryValue Optional<String> station) {
        Sheet sheet = roster(page, actor, on, language, station).sheet(page);
        return ending.equals("csv") ? sheet.download() : sheet.download(page.rightToLeft());
    }

    private RosterPage roster(
            Page page, Actor actor, Optional<String> on, Optional<String> language, Optional<String> station) {
        actor.mustBe(READERS);
        LocalDate day = on.filter(text -> !text.isBlank()).map(RosterPages::day).orElse(page.today());
        @Nullable
        Language spoken =
                language.filter(code -> !code.isBlank()).map(Language::of).orElse(null);
        @Nullable
        DutyStation where =
                station.filter(code -> !code.isBlank()).map(DutyStation::of).orElse(null);
        return new RosterPage(day, spoken, where, contractors.on(day, spoken, where));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-parameter").with("parameter", "on");
        }
    }
}
