package org.hexaglot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Looks at the pages one after the other, as different people, on a desk and on a telephone. */
@InBrowser
class EveryPageIT {
    @ParameterizedTest
    @CsvSource({"EN, DESKTOP, true", "AR, DESKTOP, true", "ZH, DESKTOP, false", "EN, PHONE, true", "AR, PHONE, false", "ZH, PHONE, false"})
    void canBeReadByEverybody(Language language, Screen screen, boolean axe, Visitors visitors) {
        Places places = new Places(visitors.person("officer"));
        assertThat(faults(visitors, places.all(), language, screen, axe)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FR", "RU", "ES"})
    void canBeReadInTheOtherLanguagesToo(Language language, Visitors visitors) {
        Places places = new Places(visitors.person("officer"));
        assertThat(faults(visitors, places.chosen(), language, Screen.PHONE, false)).isEmpty();
        assertThat(faults(visitors, places.chosen(), language, Screen.DESKTOP, true)).isEmpty();
    }

    private static List<String> faults(
            Visitors visitors, Map<String, List<String>> places, Language language, Screen screen, boolean axe) {
        PageFaults inspection = new PageFaults(visitors.demonstration().messages());
        List<String> faults = new ArrayList<>();
        places.forEach((person, addresses) -> {
            Visit visit = person.equals(Places.GUEST)
                    ? visitors.guest(language, screen).reading(language)
                    : visitors.person(person, language, screen);
            for (String address : addresses) {
                visit.open(address);
                inspection.of(visit, axe).forEach(fault -> faults.add(person + " " + address + ": " + fault));
            }
        });
        return faults;
    }
}
