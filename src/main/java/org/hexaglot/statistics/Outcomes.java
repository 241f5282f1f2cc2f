package org.hexaglot.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hexaglot.document.Document;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.document.Stage;
import org.hexaglot.document.Submission;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.Category;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;

/**
 * How indicators are counted (domain.md, section 5). A document counts in the period in which something was due, and it
 * counts as soon as the outcome is known: when it was done, or when the due day has ended at the duty station. A period
 * that is over therefore never changes any more, except by documents that are withdrawn or whose slot is agreed anew; one
 * that runs is provisional. Withdrawn documents do not count. Days are those of the duty station.
 *
 * <ul>
 *   <li>submission: due on the slot date. Met by a manuscript that came until the end of that day. A manuscript that was
 *       returned has not come. A document that was submitted before it had a slot does not count.
 *   <li>processing: counts documents submitted on time and within the word limit (a waiver does not make a text shorter).
 *       Due 28 calendar days after the day of submission: the mandate says four weeks, and weeks are calendar weeks of the
 *       station; the 20 working days of the time frames plan the work and do not measure it. Met when issued until then.
 *   <li>issuance: due on the issue-by day: six weeks before the anchor for documents under that rule, the day of their
 *       own mandated time frame for others, and for all of them the day last agreed in a slot. It is the day on which
 *       standings are built, so that a document shown as issued late is counted as late. Met when issued until then.
 *   <li>issuance, conditional: the same, of documents submitted on time and within the limit.
 *   <li>simultaneity: counts in the period of issuance, of documents issued. Met when all required languages came out in
 *       one act.
 * </ul>
 *
 * <p>Cut by language, each required language version counts by itself, with its own day of issuance. Cut by body or
 * session, a document counts for each that considers it.
 */
final class Outcomes {
    private final Document document;
    private final DutyStation station;
    private final @Nullable LocalDate issuedOn;
    private final Set<Language> required;
    private final List<Outcome> outcomes = new ArrayList<>();

    private Outcomes(Document document) {
        this.document = document;
        this.station = document.dates().station();
        this.issuedOn = document.issuedOn();
        this.required = EnumSet.noneOf(Language.class);
        this.required.addAll(document.required());
    }

    /** At most one for each indicator. */
    static List<Outcome> of(Document document) {
        if (document.stage() == Stage.WITHDRAWN) {
            return List.of();
        }
        Outcomes of = new Outcomes(document);
        of.submission();
        of.processingAndIssuance();
        of.simultaneity();
        return of.outcomes;
    }

    private void submission() {
        LocalDate slot = document.dates().submitBy();
        Boolean onTime = document.submission().onTime();
        boolean isIn = document.stage() != Stage.FORECAST;
        if (slot == null || isIn && onTime == null) {
            return;
        }
        LocalDate came = isIn ? dayOf(document.submission().submittedAt()) : null;
        whole(Indicator.SUBMISSION, slot, came, isIn && Boolean.TRUE.equals(onTime));
    }

    private void processingAndIssuance() {
        LocalDate submitted = dayOf(document.submission().submittedAt());
        LocalDate issueBy = document.dates().issueBy();
        if (submitted != null && isOnTimeAndWithinTheLimit()) {
            each(Indicator.PROCESSING, submitted.plusDays(Outcome.PROCESSING_DAYS));
        }
        if (issueBy == null || document.metadata().category() == Category.FOLLOW_UP) {
            return;
        }
        each(Indicator.ISSUANCE, issueBy);
        if (isOnTimeAndWithinTheLimit()) {
            each(Indicator.ISSUANCE_CONDITIONAL, issueBy);
        }
    }

    private void simultaneity() {
        if (issuedOn != null) {
            whole(
                    Indicator.SIMULTANEITY,
                    issuedOn,
                    issuedOn,
                    Boolean.TRUE.equals(document.issuance().simultaneous()));
        }
    }

    private boolean isOnTimeAndWithinTheLimit() {
        Submission submission = document.submission();
        return document.stage() != Stage.FORECAST
                && Boolean.TRUE.equals(submission.onTime())
                && submission.words() != null
                && submission.words() <= submission.limit();
    }

    /** All languages fare as the document does. */
    private void whole(Indicator indicator, LocalDate due, @Nullable LocalDate done, boolean met) {
        outcomes.add(new Outcome(
                indicator, due, done, met, required, done == null ? Set.of() : required, met ? required : Set.of()));
    }

    /** Each language counts by its own day of issuance. */
    private void each(Indicator indicator, LocalDate due) {
        Set<Language> done = EnumSet.noneOf(Language.class);
        Set<Language> met = EnumSet.noneOf(Language.class);
        for (LanguageVersion version : document.languages().values()) {
            LocalDate day = dayOf(version.issuedAt());
            if (version.isRequired() && day != null) {
                done.add(version.language());
                if (!day.isAfter(due)) {
                    met.add(version.language());
                }
            }
        }
        boolean inTime = issuedOn != null && !issuedOn.isAfter(due);
        outcomes.add(new Outcome(indicator, due, issuedOn, inTime, required, done, met));
    }

    private @Nullable LocalDate dayOf(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, station.zone());
    }
}
