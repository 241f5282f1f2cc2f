package org.hexaglot.management;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.ContentStore;
import org.hexaglot.content.Sha256;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.Contractors;
import org.hexaglot.monitoring.IndicatorFigures;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.Indicators;
import org.hexaglot.monitoring.Period;
import org.hexaglot.monitoring.RosterGrowth;
import org.hexaglot.statistics.Indicator;

/** Publishes the figures of quarters; what was published is never changed. */
@Singleton
public class QuarterDesk {
    private static final List<String> CUTS =
            List.of("", "station", "language", "body", "department", "category", "month");
    private static final int LONGEST_REASON = 2_000;

    /** A quarter has some tens of thousands of rows; far more is a fault. */
    private static final long MOST_BYTES = 200_000_000;

    private final Publications publications;
    private final Indicators indicators;
    private final Contractors contractors;
    private final ContentStore store;
    private final Journal journal;
    private final Clock clock;

    QuarterDesk(
            Publications publications,
            Indicators indicators,
            Contractors contractors,
            ContentStore store,
            Journal journal,
            Clock clock) {
        this.publications = publications;
        this.indicators = indicators;
        this.contractors = contractors;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether somebody may publish this period: a quarter that is over. */
    public boolean mayPublish(Actor actor, Period period) {
        return actor.isAny(Role.MANAGER) && period.isQuarter() && period.isOverEverywhere(clock);
    }

    /**
     * Publishes a quarter as it stands, a correction when there is an edition already.
     *
     * @param reason why there is another edition; not asked for with the first
     */
    @Transactional
    public Edition publish(Actor actor, Period quarter, String reason) {
        actor.mustBe(Role.MANAGER);
        if (!quarter.isQuarter() || !quarter.isOverEverywhere(clock)) {
            throw Refusal.wrongState("quarter-not-over").with("day", quarter.to());
        }
        List<Edition> earlier = publications.editions(quarter);
        if (!earlier.isEmpty() && reason.isBlank()) {
            throw Refusal.invalid("correction-reason-required").field("reason", "required");
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.invalid("correction-reason-required").field("reason", "too-long");
        }
        Edition edition = edition(actor, quarter, earlier.size() + 1, earlier.isEmpty() ? "" : reason.strip());
        if (!earlier.isEmpty() && earlier.get(0).rows().equals(edition.rows())) {
            throw Refusal.wrongState("nothing-to-correct");
        }
        publications.add(edition);
        journal.record(actor, new PublicationEvent(edition));
        return edition;
    }

    /** The editions of a quarter, the latest first. */
    @Transactional(readOnly = true)
    public List<Edition> editions(Period quarter) {
        return publications.editions(quarter);
    }

    /** The latest edition of each quarter, the latest quarter first. */
    @Transactional(readOnly = true)
    public List<Edition> latest(int limit) {
        return publications.latest(limit);
    }

    @Transactional(readOnly = true)
    public Edition edition(Period quarter, int number) {
        return publications.edition(quarter, number).orElseThrow(() -> Refusal.notFound("unknown-edition")
                .with("quarter", quarter.code()));
    }

    /** The rows behind an edition, the very bytes of which it names the hash. */
    public InputStream rows(Edition edition) throws IOException {
        return store.open(edition.rows());
    }

    private Edition edition(Actor actor, Period quarter, int number, String reason) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(rows, StandardCharsets.UTF_8)) {
            int documents = publications.writeRows(quarter, writer);
            writer.flush();
            Sha256 hash = store.store(new ByteArrayInputStream(rows.toByteArray()), MOST_BYTES)
                    .hash();
            return new Edition(
                    quarter, number, clock.instant(), actor.person(), reason, hash, documents, figures(quarter));
        } catch (IOException failure) {
            throw new UncheckedIOException("the rows of a quarter could not be kept", failure);
        }
    }

    private List<PublishedFigure> figures(Period quarter) {
        List<PublishedFigure> figures = new ArrayList<>();
        for (String cut : CUTS) {
            IndicatorQuestion question = IndicatorQuestion.of(
                    Map.of("from", quarter.from().toString(), "to", quarter.to().toString(), "by", cut), Actor.SYSTEM);
            for (IndicatorFigures row : indicators.figures(Actor.SYSTEM, Indicator.OF_DOCUMENTS, question)) {
                for (Indicator indicator : Indicator.OF_DOCUMENTS) {
                    figures.add(new PublishedFigure(cut, row.key(), indicator, row.figure(indicator)));
                }
            }
        }
        RosterGrowth roster = contractors.growth(quarter, null);
        figures.add(new PublishedFigure("", "all", Indicator.ROSTER, roster.figure()));
        for (Language language : Language.OFFICIAL) {
            figures.add(new PublishedFigure("language", language.code(), Indicator.ROSTER, roster.figure(language)));
        }
        return figures;
    }
}
