package org.hexaglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hexaglot.kernel.Language;
import org.junit.jupiter.api.Test;

final class PhrasesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant EVENING = Instant.parse("2026-11-22T02:30:00Z");

    private final Messages messages = Messages.strict();

    @Test
    void writesDatesInTheOrderOfTheLanguage() {
        assertThat(in(Language.EN).date(TODAY)).isEqualTo("21 November 2026");
        assertThat(in(Language.FR).date(TODAY)).isEqualTo("21 novembre 2026");
        assertThat(in(Language.ZH).date(TODAY)).isEqualTo("2026年11月21日");
        assertThat(in(Language.RU).date(TODAY)).startsWith("21 ноября 2026");
    }

    @Test
    void leavesTheYearAwayWhenItIsThisOne() {
        assertThat(in(Language.EN).shortDate(TODAY)).isEqualTo("21 Nov");
        assertThat(in(Language.EN).shortDate(TODAY.plusYears(1))).isEqualTo("21 Nov 2027");
    }

    @Test
    void showsInstantsAtTheDutyStation() {
        assertThat(in(Language.EN).moment(EVENING))
                .contains("Sat")
                .contains("21 Nov")
                .contains("21:30");
        assertThat(in(Language.EN).clock(EVENING)).isEqualTo("21:30");
    }

    @Test
    void writesArabicWithEuropeanDigits() {
        assertThat(in(Language.AR).number(17_300)).isEqualTo("17,300");
        assertThat(in(Language.AR).date(TODAY)).contains("2026").contains("نوفمبر");
    }

    @Test
    void writesNumbersAndSharesAsTheLanguageDoes() {
        assertThat(in(Language.EN).number(17_300)).isEqualTo("17,300");
        assertThat(in(Language.FR).percent(0.84)).matches("84\\h%");
        assertThat(in(Language.ES).number(17_300)).isEqualTo("17.300");
        assertThat(in(Language.EN).size(1_240_000)).isEqualTo("1.2 MB");
    }

    @Test
    void saysHowFarADayIs() {
        assertThat(in(Language.EN).relative(TODAY)).isEqualTo("today");
        assertThat(in(Language.EN).relative(TODAY.plusDays(1))).isEqualTo("tomorrow");
        assertThat(in(Language.FR).relative(TODAY.minusDays(3))).isEqualTo("il y a 3 jours");
        assertThat(in(Language.EN).slack(5)).isEqualTo("5 days left");
        assertThat(in(Language.EN).slack(0)).isEqualTo("Due today");
        assertThat(in(Language.EN).slack(-1)).isEqualTo("1 day late");
    }

    @Test
    void joinsLists() {
        assertThat(in(Language.ES).list(List.of("árabe", "chino", "inglés"))).isEqualTo("árabe, chino e inglés");
    }

    private Phrases in(Language language) {
        return new Phrases(messages, language, ZoneId.of("America/New_York"), TODAY);
    }
}
