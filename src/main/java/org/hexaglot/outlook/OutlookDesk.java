package org.hexaglot.outlook;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.DocumentSummary;
import org.hexaglot.document.Documents;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.outlook.OpenWork.DocumentLine;
import org.hexaglot.outlook.OpenWork.VersionLine;
import org.hexaglot.planning.LanguagePlan;
import org.hexaglot.planning.Rules;
import org.hexaglot.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Foresees when open documents are ready; keeps the latest outlook of this node at hand, because many pages ask for it. */
@Singleton
public class OutlookDesk {
    /** Whoever plans: documents officers, managers (section chiefs among them), secretaries, contract managers. */
    public static final Role[] READERS = Role.overseers();

    /** An outlook is good enough for so many times as long as it took, although something has happened since. */
    private static final int GOOD_FOR = 20;

    private static final int WEEKS_OF_HISTORY = 26;

    private final OpenWork open;
    private final Calls calls;
    private final Documents documents;
    private final Rules rules;
    private final Journal journal;
    private final Statistics statistics;
    private final Clock clock;
    private volatile @Nullable Outlook latest;
    private volatile long took;

    OutlookDesk(
            OpenWork open,
            Calls calls,
            Documents documents,
            Rules rules,
            Journal journal,
            Statistics statistics,
            Clock clock) {
        this.open = open;
        this.calls = calls;
        this.documents = documents;
        this.rules = rules;
        this.journal = journal;
        this.statistics = statistics;
        this.clock = clock;
    }

    /** What is foreseen now. */
    @Transactional(readOnly = true)
    public Outlook now() {
        Outlook known = latest;
        if (known != null && isToday(known) && (isYoung(known) || !isBehind(known))) {
            return known;
        }
        return anew();
    }

    /**
     * Answers from what is foreseen now. What it refuses, a document that is not in it yet perhaps, it is asked once more
     * of a new outlook when something has happened since.
     */
    public <T> T answer(Function<Outlook, T> question) {
        Outlook known = now();
        try {
            return question.apply(known);
        } catch (Refusal refusal) {
            if (!isBehind(known)) {
                throw refusal;
            }
            return question.apply(anew());
        }
    }

    /** What was foreseen last, without any effort; empty while nothing was. */
    public Optional<Outlook> latest() {
        return Optional.ofNullable(latest);
    }

    /** Whether something has happened since, or is known of what came of earlier calls. */
    @Transactional(readOnly = true)
    public boolean isBehind(Outlook known) {
        return journal.newest() != known.journal()
                || !calls.keptAt().equals(known.calibration().keptAt());
    }

    /** Foresees anew, whatever is known. */
    @Transactional(readOnly = true)
    public Outlook anew() {
        long began = System.nanoTime();
        Instant now = clock.instant();
        // The pace of people is read from what is counted: an outlook made before that is soon made again.
        long newest = statistics.counted();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Situation situation = new Situation(rules, today);
        Map<DocumentId, DocumentLine> lines = new HashMap<>();
        Map<DocumentId, Map<Language, LanguagePlan>> plans = new HashMap<>();
        Map<DocumentId, List<VersionLine>> versions = open.versions();
        List<OpenDocument> documents = new ArrayList<>();
        for (DocumentLine line : open.documents()) {
            List<VersionLine> own = versions.getOrDefault(line.id(), List.of());
            if (!own.isEmpty()) {
                lines.put(line.id(), line);
                plans.put(line.id(), plans(own));
                documents.add(situation.document(line, own));
            }
        }
        Season season = new Season(documents);
        Workforce force = Workforce.of(open.people(), rules, today);
        Pace pace = History.pace(open.stays(today.minusWeeks(WEEKS_OF_HISTORY)), force, rules);
        Calibration calibration = calibration(today);
        List<Prospect> prospects = Foresight.of(season, force, rules.standards(today), pace, calibration);
        Outlook made = new Outlook(now, newest, season, force, pace, calibration, lines, plans, prospects);
        took = System.nanoTime() - began;
        latest = made;
        return made;
    }

    /** Which documents of an outlook this person may see (as {@link DocumentRights#mayRead}). */
    @Transactional(readOnly = true)
    public Predicate<DocumentLine> sightOf(Actor actor) {
        Set<DocumentId> own = open.ownOf(actor.person());
        boolean staff = DocumentRights.isStaff(actor);
        return line -> own.contains(line.id())
                || staff && !line.restricted() && actor.serves(line.station().code());
    }

    /** What lists say of these documents. */
    @Transactional(readOnly = true)
    public Map<DocumentId, DocumentSummary> summaries(Collection<DocumentId> ids) {
        return ids.isEmpty() ? Map.of() : documents.summaries(ids);
    }

    /** The same until calls are kept and held against outcomes again, which is once a day. */
    private Calibration calibration(LocalDate today) {
        Instant keptAt = calls.keptAt();
        Outlook known = latest;
        if (known != null && keptAt.equals(known.calibration().keptAt())) {
            return known.calibration();
        }
        return Calibration.of(calls.bands(today.minusDays(Calls.KEPT_DAYS), today), keptAt);
    }

    private boolean isToday(Outlook known) {
        return known.force().from().equals(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private boolean isYoung(Outlook known) {
        long age = Duration.between(known.at(), clock.instant()).toNanos();
        return age >= 0 && age < took * GOOD_FOR;
    }

    private static Map<Language, LanguagePlan> plans(List<VersionLine> versions) {
        Map<Language, LanguagePlan> plans = new EnumMap<>(Language.class);
        versions.forEach(version -> plans.put(version.language(), version.plan()));
        return plans;
    }
}
