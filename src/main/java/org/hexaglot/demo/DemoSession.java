package org.hexaglot.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexaglot.content.ContentStore;
import org.hexaglot.content.Intake;
import org.hexaglot.content.KeptTexts;
import org.hexaglot.database.Sql;
import org.hexaglot.demo.DemoScenario.Paper;
import org.hexaglot.demo.DemoScenario.Play;
import org.hexaglot.demo.DemoScenario.Step;
import org.hexaglot.people.Directory;
import org.hexaglot.workflow.Workflow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the session of the demonstration into an empty service: everything goes through the desks, at the moment at
 * which it happened, in one transaction. A load that is interrupted leaves nothing and begins again at the next start.
 */
@Singleton
@Requires(env = "demo")
public class DemoSession {
    private static final Logger LOG = LoggerFactory.getLogger(DemoSession.class);
    private static final Duration BEFORE_THE_FIRST = Duration.ofHours(1);
    private static final TransactionDefinition STEP = TransactionDefinition.of(Propagation.NESTED);

    private final DemoPlanning planning;
    private final DemoWork work;
    private final DemoSegments segments;
    private final DemoComplaints complaints;
    private final DemoTerms terms;
    private final Workflow workflow;
    private final Directory directory;
    private final ContentStore store;
    private final KeptTexts texts;
    private final Intake intake;
    private final Sql sql;
    private final TransactionOperations<?> transactions;
    private final DemoClock clock;

    DemoSession(
            DemoPlanning planning,
            DemoWork work,
            DemoSegments segments,
            DemoComplaints complaints,
            DemoTerms terms,
            Workflow workflow,
            Directory directory,
            ContentStore store,
            KeptTexts texts,
            Intake intake,
            Sql sql,
            TransactionOperations<?> transactions,
            DemoClock clock) {
        this.planning = planning;
        this.work = work;
        this.segments = segments;
        this.complaints = complaints;
        this.terms = terms;
        this.workflow = workflow;
        this.directory = directory;
        this.store = store;
        this.texts = texts;
        this.intake = intake;
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Loads the session unless there are documents already; answers whether it did. */
    @Transactional
    public boolean load() {
        // Whoever else starts on this database at this moment waits here, and then finds the documents.
        sql.list("SELECT id FROM person WHERE id = 'officer' FOR UPDATE", row -> row.text("id"));
        if (sql.one("SELECT 1 AS found FROM document LIMIT 1", row -> row.integer("found"))
                .isPresent()) {
            return false;
        }
        Instant now = clock.instant();
        DemoScenario scenario = DemoScenario.read(LocalDate.ofInstant(now, ZoneOffset.UTC));
        List<Play> plays = scenario.plays();
        DemoShelf shelf = new DemoShelf(new DemoFiles(scenario), store, texts, intake.wordRules());
        shelf.fill(plays);
        try {
            clock.holdAt(plays.get(0).at().minus(BEFORE_THE_FIRST));
            terms.load();
            play(new DemoRun(scenario, shelf, directory), plays);
            terms.propose();
            passTimeUntil(now);
        } finally {
            clock.run();
        }
        return true;
    }

    /** What follows on a refused step of a paper is left out: the paper then stays where it stands. */
    private void play(DemoRun run, List<Play> plays) {
        planning.meetings(run);
        Set<Paper> stopped = new HashSet<>();
        for (Play play : plays) {
            passTimeUntil(play.at());
            if (stopped.contains(play.paper())) {
                continue;
            }
            try {
                transactions.execute(STEP, status -> {
                    play(run, play.paper(), play.step());
                    return status;
                });
            } catch (RuntimeException refused) {
                stopped.add(play.paper());
                LOG.warn(
                        "The demonstration leaves '{}' where it stands before {} on {}",
                        play.paper().key(),
                        play.step().verb().code(),
                        play.step().on(),
                        refused);
            }
        }
    }

    /** A manuscript returned after its slot gives a timer that is due at once. */
    private void passTimeUntil(Instant moment) {
        for (Optional<Instant> timer = workflow.nextTimer();
                timer.isPresent() && !timer.get().isAfter(moment);
                timer = workflow.nextTimer()) {
            Instant due = timer.get().plusMillis(1);
            clock.holdAt(due.isAfter(clock.instant()) ? due : clock.instant());
            workflow.fireTimers();
        }
        clock.holdAt(moment);
    }

    private void play(DemoRun run, Paper paper, Step step) {
        switch (step.verb()) {
            case FORECAST -> planning.forecast(run, paper, step);
            case SLOT -> planning.agreeSlot(run, paper, step);
            case WITHDRAW -> planning.withdraw(run, paper, step);
            case ADD_LANGUAGE -> planning.addLanguage(run, paper, step);
            case WAIVE_LANGUAGE -> planning.waiveLanguage(run, paper, step);
            case MOVE_MEETING -> planning.moveMeeting(run, paper, step);
            case SUBMIT, REVISE_SOURCE -> work.deliver(run, paper, step);
            case CLAIM -> work.claim(run, paper, step);
            case APPROVE_EDIT -> work.approveEditing(run, paper, step);
            case TRANSLATE, SELF_REVISE -> work.translate(run, paper, step);
            case PROCESS -> work.process(run, paper, step);
            case RELEASE -> work.release(run, paper, step);
            case REISSUE -> work.reissue(run, paper, step);
            case ACCEPT,
                    RETURN,
                    REQUEST_WAIVER,
                    GRANT_WAIVER,
                    REFUSE_WAIVER,
                    QUERY_AUTHOR,
                    ANSWER_QUERY,
                    APPROVE_TRANSLATION,
                    RETURN_TRANSLATION,
                    APPROVE_PROOF,
                    RETURN_PROOF -> work.complete(run, paper, step);
            case NAME_PREDECESSOR -> segments.namePredecessor(run, paper, step);
            case PREPARE -> segments.prepare(run, paper);
            case HAND_OFF -> segments.handOff(run, paper, step);
            case WAIVE_ALARM -> segments.waiveAlarm(run, paper, step);
            case EVALUATE -> segments.evaluate(run, paper, step);
            case COMPLAIN -> complaints.make(run, paper, step);
            case ANSWER_COMPLAINT -> complaints.answer(run, paper, step);
            case CORRIGENDUM -> {
                // It is a paper of its own, with steps of its own.
            }
        }
    }
}
