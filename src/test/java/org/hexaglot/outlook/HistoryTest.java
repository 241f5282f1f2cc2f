package org.hexaglot.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Role;
import org.hexaglot.outlook.OpenWork.StayLine;
import org.hexaglot.people.Person;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Work;
import org.junit.jupiter.api.Test;

class HistoryTest {
    /** A Monday. */
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 8);

    private final List<Person> two = List.of(
            Seasons.person(DutyStation.NEW_YORK, Role.TRANSLATOR, Language.FR, 1, new Random(1)),
            Seasons.person(DutyStation.NEW_YORK, Role.TRANSLATOR, Language.FR, 2, new Random(2)));

    @Test
    void goesByTheStandardWhileLittleIsKnown() {
        Pace pace = History.pace(texts(5, 1_650, 2), Seasons.force(two), Seasons.RULES);
        assertThat(pace.factor(Work.TRANSLATE)).isEqualTo(1);
        assertThat(pace.spread()).isSameAs(Spread.PRIOR);
    }

    @Test
    void seesHowFastPeopleAre() {
        assertThat(factor(texts(30, 1_650, 1))).isCloseTo(1, within(.01));
        assertThat(factor(texts(30, 1_650, 2))).isCloseTo(.5, within(.01));
    }

    /** Five texts at once in the hands of two are the work of two. */
    @Test
    void countsPeopleAndNotTexts() {
        List<StayLine> five = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            five.addAll(texts(10, 1_650, 2));
        }
        assertThat(factor(five)).isCloseTo(1.25, within(.01));
    }

    @Test
    void believesNoMiracles() {
        assertThat(factor(texts(30, 100_000, 1))).isEqualTo(2);
        assertThat(factor(texts(30, 10, 4))).isEqualTo(.4);
    }

    @Test
    void spreadsAsTheTextsDid() {
        List<StayLine> texts = new ArrayList<>(texts(30, 1_650, 1));
        texts.addAll(texts(10, 1_650, 3));
        Spread spread = History.pace(texts, Seasons.force(two), Seasons.RULES).spread();
        assertThat(spread.cases()).isEqualTo(40);
        assertThat(spread.within(1.5)).isBetween(.7, .9);
        assertThat(spread.quantile(.9)).isGreaterThan(1.5);
    }

    private double factor(List<StayLine> texts) {
        return History.pace(texts, Seasons.force(two), Seasons.RULES).factor(Work.TRANSLATE);
    }

    /** One after the other, so many working days each, all within the same weeks. */
    private static List<StayLine> texts(int count, int words, int days) {
        List<StayLine> texts = new ArrayList<>();
        var calendar = Seasons.RULES.calendar(DutyStation.NEW_YORK);
        LocalDate day = FIRST;
        for (int i = 0; i < count; i++) {
            LocalDate end = calendar.plusWorkingDays(day, days);
            texts.add(new StayLine("translate", "fr", DutyStation.NEW_YORK, words, noon(day), noon(end)));
            day = end;
        }
        return texts;
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(DutyStation.NEW_YORK.zone()).toInstant();
    }
}
