package org.hexaglot.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hexaglot.demo.DemoScenario.Paper;
import org.hexaglot.demo.DemoScenario.Step;
import org.hexaglot.document.Distribution;
import org.hexaglot.document.Issuance.Relation;
import org.hexaglot.document.Metadata;
import org.hexaglot.document.Symbol;
import org.hexaglot.forecast.ForecastDesk;
import org.hexaglot.forecast.ForecastDesk.Forecast;
import org.hexaglot.forecast.LanguageDesk;
import org.hexaglot.forecast.MeetingDesk;
import org.hexaglot.forecast.Seen;
import org.hexaglot.kernel.Actor;
import org.hexaglot.planning.AgendaItem;
import org.hexaglot.planning.Anchor;
import org.hexaglot.planning.Body;
import org.hexaglot.planning.Category;
import org.hexaglot.planning.Considered;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Session;
import org.jspecify.annotations.Nullable;

/** Plays what is planned: meetings, forecasts, slots, languages, withdrawals. */
@Singleton
@Requires(env = "demo")
final class DemoPlanning {
    private static final int FIRST_VERSION = 1;

    private final MeetingDesk meetings;
    private final ForecastDesk forecasts;
    private final LanguageDesk languages;

    DemoPlanning(MeetingDesk meetings, ForecastDesk forecasts, LanguageDesk languages) {
        this.meetings = meetings;
        this.forecasts = forecasts;
        this.languages = languages;
    }

    /** Makes the bodies with their sessions and items as they were planned at first. */
    void meetings(DemoRun run) {
        Actor officer = run.actor("officer");
        for (DemoScenario.Body body : run.scenario().bodies()) {
            DutyStation station = DutyStation.of(body.dutyStation());
            meetings.save(
                    officer,
                    new Body(body.code(), body.name().texts(), station, Anchor.of(body.anchor()), FIRST_VERSION),
                    Seen.ANY);
            for (DemoScenario.Session session : body.sessions()) {
                meetings.save(
                        officer,
                        new Session(body.code(), session.number(), session.opens(), session.closes(), FIRST_VERSION),
                        Seen.ANY);
                for (DemoScenario.Item item : session.items()) {
                    meetings.save(officer, item(body.code(), session.number(), item, item.consideration()), Seen.ANY);
                }
            }
        }
    }

    void forecast(DemoRun run, Paper paper, Step step) {
        String corrected = paper.corrects();
        Forecast forecast = new Forecast(
                metadata(paper),
                Set.copyOf(paper.languages()),
                corrected == null ? null : run.document(corrected),
                corrected == null ? null : Relation.CORRIGENDUM);
        run.keep(paper, forecasts.forecast(run.actor(step.by()), forecast).id());
    }

    void agreeSlot(DemoRun run, Paper paper, Step step) {
        forecasts.agreeSlot(
                run.actor(step.by()),
                run.document(paper),
                step.submitBy(),
                step.issueBy(),
                run.written(paper, step),
                null);
    }

    void withdraw(DemoRun run, Paper paper, Step step) {
        forecasts.withdraw(run.actor(step.by()), run.document(paper), run.written(paper, step), null);
    }

    void addLanguage(DemoRun run, Paper paper, Step step) {
        languages.add(run.actor(step.by()), run.document(paper), Objects.requireNonNull(step.language()), null);
    }

    void waiveLanguage(DemoRun run, Paper paper, Step step) {
        languages.waive(
                run.actor(step.by()),
                run.document(paper),
                Objects.requireNonNull(step.language()),
                run.written(paper, step),
                null);
    }

    void moveMeeting(DemoRun run, Paper paper, Step step) {
        DemoScenario.Considered considered = paper.considered().get(0);
        DemoScenario.Item item = run.scenario().body(paper).sessions().stream()
                .filter(session -> session.number().equals(considered.session()))
                .flatMap(session -> session.items().stream())
                .filter(each -> each.number().equals(considered.item()))
                .findFirst()
                .orElseThrow();
        meetings.save(
                run.actor(step.by()),
                item(considered.body(), considered.session(), item, step.consideration()),
                Seen.ANY);
    }

    private static AgendaItem item(
            String body, String session, DemoScenario.Item item, @Nullable LocalDate consideration) {
        return new AgendaItem(body, session, item.number(), item.title().texts(), consideration, FIRST_VERSION);
    }

    private static Metadata metadata(Paper paper) {
        List<Considered> considered = paper.considered().stream()
                .map(each -> new Considered(each.body(), each.session(), each.item()))
                .toList();
        return new Metadata(
                Map.copyOf(paper.title().texts()),
                paper.type(),
                Category.of(paper.category()),
                paper.symbols().stream().map(Symbol::of).toList(),
                Distribution.of(paper.distribution()),
                considered,
                paper.original(),
                paper.department(),
                paper.mandate(),
                paper.estimatedWords(),
                paper.submitter());
    }
}
