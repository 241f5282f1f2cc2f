package org.hexaglot.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexaglot.demo.DemoScenario.Item;
import org.hexaglot.demo.DemoScenario.Paper;
import org.hexaglot.demo.DemoScenario.Play;
import org.hexaglot.demo.DemoScenario.Session;
import org.hexaglot.demo.DemoScenario.Step;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.planning.Anchor;
import org.hexaglot.planning.Category;
import org.hexaglot.planning.Considered;
import org.hexaglot.planning.DeadlinePlanner;
import org.hexaglot.planning.Deadlines;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Occasion;
import org.hexaglot.planning.Rules;
import org.hexaglot.planning.RulesLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoScenarioTest {
    private static final Rules RULES = RulesLoader.fromClasspath();
    private static final Set<String> STATES = Set.of(
            "forecast",
            "slot-changed",
            "slot-missed",
            "submitted-on-time",
            "in-review",
            "returned",
            "returned-and-resubmitted",
            "late-submission",
            "over-limit",
            "waiver-asked",
            "waiver-granted",
            "waiver-refused",
            "editing-open",
            "editing-claimed",
            "query-waiting",
            "translating",
            "mixed-languages",
            "held-back-by-one-language",
            "contractor",
            "at-risk",
            "late",
            "late-in-processing",
            "ready-for-release",
            "simultaneous",
            "issued",
            "issued-on-time",
            "issued-late-submitted-late",
            "issued-late-in-processing",
            "issued-with-exception",
            "corrected",
            "reissued",
            "withdrawn",
            "source-revised",
            "language-waived",
            "language-added",
            "meeting-moved",
            "restricted",
            "composite-symbol",
            "in-session",
            "post-session");

    /** Every weekday, the turn of a year, a leap day, and days of all seasons with their holidays. */
    static Stream<LocalDate> todays() {
        return Stream.concat(
                LocalDate.of(2026, 11, 30).datesUntil(LocalDate.of(2028, 11, 30), Period.ofDays(6)), someDays());
    }

    static Stream<LocalDate> someDays() {
        return Stream.concat(
                LocalDate.of(2026, 11, 16).datesUntil(LocalDate.of(2026, 11, 30)),
                Stream.of(
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2028, 2, 29),
                        LocalDate.of(2031, 7, 6)));
    }

    @Test
    void showsEveryStateInEveryDutyStation() {
        DemoScenario scenario = DemoScenario.read(LocalDate.of(2026, 11, 21));
        assertThat(scenario.papers()).hasSizeGreaterThanOrEqualTo(44);
        assertThat(scenario.papers().stream().flatMap(paper -> paper.states().stream()))
                .containsAll(STATES)
                .isSubsetOf(STATES);
        assertThat(scenario.papers().stream().map(paper -> scenario.body(paper).dutyStation()))
                .containsAll(DemoScenario.STATIONS.keySet());
        assertThat(scenario.papers().stream().map(Paper::original).collect(Collectors.toSet()))
                .containsAll(Language.OFFICIAL);
        assertThat(scenario.papers().stream().map(Paper::theme)).containsAll(DemoText.THEMES);
        assertThat(scenario.papers().stream()
                        .flatMap(paper -> paper.steps().stream().map(Step::verb)))
                .containsAll(EnumSet.allOf(Verb.class));
    }

    @Test
    void knowsOnlyThePeopleOfTheDemonstration() {
        assertThat(DemoScenario.read(LocalDate.of(2026, 11, 21)).people().stream()
                        .map(PersonId::value))
                .containsExactlyInAnyOrder(
                        "officer",
                        "author",
                        "editor",
                        "processor",
                        "contracts",
                        "manager",
                        "admin",
                        "delegate",
                        "contractor-fr",
                        "translator-ar",
                        "translator-zh",
                        "translator-en",
                        "translator-fr",
                        "translator-ru",
                        "translator-es",
                        "reviser-ar",
                        "reviser-zh",
                        "reviser-en",
                        "reviser-fr",
                        "reviser-ru",
                        "reviser-es");
    }

    @ParameterizedTest
    @MethodSource("someDays")
    void playsInOrderAndBeforeToday(LocalDate today) {
        List<Play> plays = DemoScenario.read(today).plays();
        assertThat(plays).isSortedAccordingTo(Comparator.comparing(Play::at));
        assertThat(plays).allSatisfy(play -> {
            assertThat(play.at()).isBefore(today.atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC));
            assertThat(play.step().on().getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
        });
        for (Paper paper : DemoScenario.read(today).papers()) {
            assertThat(plays.stream()
                            .filter(play -> play.paper().key().equals(paper.key()))
                            .map(Play::step))
                    .containsExactlyElementsOf(paper.steps());
        }
    }

    @ParameterizedTest
    @MethodSource("todays")
    void keepsItsStatesWhateverDayItIs(LocalDate today) {
        DemoScenario scenario = DemoScenario.read(today);
        for (Paper paper : scenario.papers()) {
            if (!"pre-session".equals(paper.category())) {
                continue;
            }
            Deadlines planned = new DeadlinePlanner(RULES)
                    .plan(
                            Category.of(paper.category()),
                            paper.type(),
                            paper.considered().stream()
                                    .map(each -> occasion(scenario, each))
                                    .toList(),
                            paper.steps().get(0).on());
            LocalDate slot = Objects.requireNonNull(planned.slot());
            LocalDate issueBy = Objects.requireNonNull(planned.issueBy());
            for (String state : paper.states()) {
                assertThat(holds(state, paper, today, slot, issueBy))
                        .as("%s is %s on %s: slot %s, issue by %s", paper.key(), state, today, slot, issueBy)
                        .isTrue();
            }
        }
    }

    private static boolean holds(String state, Paper paper, LocalDate today, LocalDate slot, LocalDate issueBy) {
        LocalDate submitted = paper.first(Verb.SUBMIT).map(Step::on).orElse(today);
        LocalDate released = paper.first(Verb.RELEASE).map(Step::on).orElse(today);
        return switch (state) {
            case "forecast" -> slot.isAfter(today);
            case "slot-missed" -> slot.isBefore(today);
            case "submitted-on-time", "query-waiting", "over-limit" -> !submitted.isAfter(slot);
            case "late-submission" ->
                submitted.isAfter(slot)
                        && !paper.first(Verb.SUBMIT).orElseThrow().reason().isEmpty();
            case "issued-on-time", "issued-with-exception" ->
                !submitted.isAfter(slot) && !released.isAfter(issueBy) && !released.isAfter(submitted.plusWeeks(4));
            case "issued-late-submitted-late" ->
                submitted.isAfter(slot) && released.isAfter(issueBy) && !released.isAfter(submitted.plusWeeks(4));
            case "issued-late-in-processing" ->
                !submitted.isAfter(slot) && released.isAfter(issueBy) && released.isAfter(submitted.plusWeeks(4));
            case "late-in-processing", "late" -> issueBy.isBefore(today);
            // On a Sunday before a holiday the last day has passed, and nothing could have been done since.
            case "at-risk", "ready-for-release" -> !issueBy.isBefore(workingDay(today));
            default -> true;
        };
    }

    @Test
    void saysWhereItIsWrong() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        String good = """
                people: [officer]
                bodies: []
                reasons: {}
                documents:
                  one:
                """;
        assertThatThrownBy(() -> read(good + "    theme: ghosts", today))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("x.yml:6")
                .hasMessageContaining("ghosts");
        assertThatThrownBy(() -> read(good + "    colour: blue", today))
                .hasMessageContaining("x.yml:6")
                .hasMessageContaining("colour");
        assertThatThrownBy(() -> read(good + "    theme: [", today)).isInstanceOf(InvalidScenario.class);
    }

    private static DemoScenario read(String text, LocalDate today) {
        return new ScenarioReader(DemoYaml.parse("x.yml", text), today).read();
    }

    private static Occasion occasion(DemoScenario scenario, DemoScenario.Considered considered) {
        DemoScenario.Body body = scenario.body(considered.body());
        Session session = body.sessions().stream()
                .filter(each -> each.number().equals(considered.session()))
                .findFirst()
                .orElseThrow();
        LocalDate consideration = session.items().stream()
                .filter(each -> each.number().equals(considered.item()))
                .findFirst()
                .map(Item::consideration)
                .orElse(null);
        return new Occasion(
                new Considered(considered.body(), considered.session(), considered.item()),
                DutyStation.of(body.dutyStation()),
                Anchor.of(body.anchor()),
                session.opens(),
                session.closes(),
                consideration);
    }

    private static LocalDate workingDay(LocalDate day) {
        return new RelativeDay(0).workingDay(day);
    }
}
