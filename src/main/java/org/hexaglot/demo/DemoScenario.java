package org.hexaglot.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The demonstration as seen on one day: bodies with their sessions, documents, and what happened to each. All days are
 * working days at the duty station; everything that happened did so before that day.
 *
 * @param reasons what people wrote (explanations, queries, reasons) by the key that steps refer to
 */
public record DemoScenario(
        LocalDate today, Set<PersonId> people, List<Body> bodies, Map<String, Six> reasons, List<Paper> papers) {
    private static final int OPENING_HOUR_IN_MINUTES = 9 * 60;
    private static final int MINUTES_BETWEEN_STEPS = 6;
    private static final int MINUTES_BETWEEN_PAPERS = 7;
    private static final int HOUR = 60;

    public static final Map<String, ZoneId> STATIONS = Map.of(
            "new-york", ZoneId.of("America/New_York"),
            "geneva", ZoneId.of("Europe/Zurich"),
            "vienna", ZoneId.of("Europe/Vienna"),
            "nairobi", ZoneId.of("Africa/Nairobi"));

    /** @param anchor {@code session-opening} or {@code consideration} */
    public record Body(String code, Six name, String dutyStation, String anchor, List<Session> sessions) {}

    /** A session, from a Monday to a Friday. */
    public record Session(String number, LocalDate opens, LocalDate closes, List<Item> items) {}

    /** @param consideration the day planned at first; null when only the session counts */
    public record Item(String number, Six title, @Nullable LocalDate consideration) {}

    /** @param item null when the document is not filed under an item */
    public record Considered(
            String body, String session, @Nullable String item) {}

    /**
     * A document of the demonstration.
     *
     * @param key its name in the scenario, which never changes
     * @param theme the text that fills it ({@link DemoText#THEMES})
     * @param age how many years older than this year its text is
     * @param segmented languages whose translation is brought to the segments of the source when it is delivered
     * @param slips what went wrong in it, until its source is revised
     * @param states what it is there to show, such as {@code on-time} or {@code waiver-asked}
     * @param corrects the key of the paper that this one is a corrigendum to, or null
     */
    public record Paper(
            String key,
            Six title,
            String theme,
            List<String> symbols,
            String type,
            String category,
            String distribution,
            List<Considered> considered,
            String department,
            String mandate,
            int estimatedWords,
            Language original,
            List<Language> languages,
            PersonId submitter,
            DemoDocument.Numbering numbering,
            int age,
            List<Language> segmented,
            List<Slip> slips,
            List<String> states,
            List<Step> steps,
            @Nullable String corrects) {

        /** The first step of that kind, if it happened. */
        public Optional<Step> first(Verb verb) {
            return steps.stream().filter(step -> step.verb() == verb).findFirst();
        }
    }

    /**
     * One thing that happened.
     *
     * @param language the language worked on; null when it concerns the whole document
     * @param about what it is done with, see {@link Verb#about()}: the task claimed, the symbol named; otherwise empty
     * @param reason a key of {@link #reasons}, or empty
     * @param words the length of the manuscript, or 0 for that of its theme
     * @param languages those released or corrected; empty means all
     * @param submitBy with {@code issueBy}: the slot, for {@link Verb#SLOT} only
     * @param consideration the new day, for {@link Verb#MOVE_MEETING} only
     * @param errors those found in a translation, for {@link Verb#EVALUATE} only
     */
    public record Step(
            LocalDate on,
            Verb verb,
            PersonId by,
            @Nullable Language language,
            String about,
            String reason,
            int words,
            List<Language> languages,
            @Nullable LocalDate submitBy,
            @Nullable LocalDate issueBy,
            @Nullable LocalDate consideration,
            List<Flaw> errors) {

        /** Work on a language, or on the whole document, about which there is nothing more to say. */
        static Step plain(LocalDate on, Verb verb, PersonId by, @Nullable Language language, String about) {
            return new Step(on, verb, by, language, about, "", 0, List.of(), null, null, null, List.of());
        }
    }

    /** What somebody got wrong in a language version. */
    public record Slip(Language language, String right, String wrong) {}

    /** @param note a key of {@link #reasons} */
    public record Flaw(String category, String severity, String note) {}

    /** A step at its moment. */
    public record Play(Instant at, Paper paper, Step step) {}

    /** Reads and checks {@code demo/session.yml} as it looks on that day. */
    public static DemoScenario read(LocalDate today) {
        return new ScenarioReader(DemoYaml.read("demo/session.yml"), today).read();
    }

    public Body body(String code) {
        return bodies.stream()
                .filter(body -> body.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no body " + code));
    }

    /** The body that considers the paper first. */
    public Body body(Paper paper) {
        return body(paper.considered().get(0).body());
    }

    /** What was written, in that language; empty when nothing was. */
    public String reason(Step step, Language language) {
        return reason(step.reason(), language);
    }

    String reason(String key, Language language) {
        Six reason = reasons.get(key);
        return reason == null ? "" : reason.in(language);
    }

    /** An explanation for whoever is late without having given one. */
    public String lateReason(Language language) {
        return Objects.requireNonNull(reasons.get("late-consultations")).in(language);
    }

    /** All that happened, in the order in which it did: to be played with a clock that follows. */
    public List<Play> plays() {
        List<Play> plays = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            Paper paper = papers.get(i);
            ZoneId zone = Objects.requireNonNull(STATIONS.get(body(paper).dutyStation()));
            Map<LocalDate, Integer> sameDay = new HashMap<>();
            for (Step step : paper.steps()) {
                int earlier = sameDay.merge(step.on(), 1, Integer::sum) - 1;
                int minute =
                        OPENING_HOUR_IN_MINUTES + i * MINUTES_BETWEEN_PAPERS % HOUR + earlier * MINUTES_BETWEEN_STEPS;
                Instant at = step.on()
                        .atStartOfDay()
                        .plusMinutes(minute)
                        .atZone(zone)
                        .toInstant();
                plays.add(new Play(at, paper, step));
            }
        }
        plays.sort(Comparator.comparing(Play::at));
        return List.copyOf(plays);
    }
}
