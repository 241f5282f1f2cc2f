package org.hexaglot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexaglot.browser.PageFaults.Depth;
import org.hexaglot.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at the pages one after the other, as different people, on a desk and on a telephone. */
@InBrowser
class EveryPageIT {
    /** How a page is looked at. */
    private record Look(Language language, Screen screen, Depth depth, boolean dark) {}

    @ParameterizedTest
    @CsvSource({
        "EN, DESKTOP, WITHOUT_COLOURS",
        "AR, DESKTOP, WITHOUT_COLOURS",
        "ZH, DESKTOP, AT_A_GLANCE",
        "EN, PHONE, AT_A_GLANCE",
        "AR, PHONE, AT_A_GLANCE",
        "ZH, PHONE, AT_A_GLANCE"
    })
    void canBeReadByEverybody(Language language, Screen screen, Depth depth, Visitors visitors) {
        Places places = new Places(visitors);
        assertThat(faults(visitors, places.all(), language, screen, depth)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FR", "RU", "ES"})
    void canBeReadInTheOtherLanguagesToo(Language language, Visitors visitors) {
        Places places = new Places(visitors);
        assertThat(faults(visitors, places.chosen(), language, Screen.PHONE, Depth.AT_A_GLANCE))
                .isEmpty();
        assertThat(faults(visitors, places.chosen(), language, Screen.DESKTOP, Depth.AT_A_GLANCE))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR", "RU"})
    void daysWorkFitsOnASmallScreen(Language language, Visitors visitors) {
        assertThat(faults(visitors, new Places(visitors).daily(), language, Screen.LAPTOP, Depth.AT_A_GLANCE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void coloursStandOutByDayAndByNight(boolean dark, Visitors visitors) {
        Look look = new Look(Language.EN, Screen.DESKTOP, Depth.THOROUGHLY, dark);
        assertThat(faults(visitors, new Places(visitors).coloured(), look)).isEmpty();
    }

    private static List<String> faults(
            Visitors visitors, Map<String, List<String>> places, Language language, Screen screen, Depth depth) {
        return faults(visitors, places, new Look(language, screen, depth, false));
    }

    private static List<String> faults(Visitors visitors, Map<String, List<String>> places, Look look) {
        PageFaults inspection = new PageFaults(visitors.demonstration().messages());
        List<String> faults = new ArrayList<>();
        places.forEach((person, addresses) -> {
            Visit visit = person.equals(Places.GUEST)
                    ? visitors.guest(look.language(), look.screen()).reading(look.language())
                    : visitors.person(person, look.language(), look.screen());
            if (look.dark()) {
                visit.inTheDark();
            }
            for (String address : addresses) {
                visit.open(address);
                if (visit.status() != (address.equals(Places.NOWHERE) ? 404 : 200)) {
                    faults.add(person + " " + address + ": answers " + visit.status());
                }
                inspection.of(visit, look.depth()).forEach(fault -> faults.add(person + " " + address + ": " + fault));
            }
        });
        return faults;
    }
}
