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

/** Looks at the pages one after the other, as different people, on a desk and on a telephone. */
@InBrowser
class EveryPageIT {
    @ParameterizedTest
    @CsvSource({
        "EN, DESKTOP, THOROUGHLY",
        "AR, DESKTOP, WITHOUT_COLOURS",
        "ZH, DESKTOP, AT_A_GLANCE",
        "EN, PHONE, WITHOUT_COLOURS",
        "AR, PHONE, AT_A_GLANCE",
        "ZH, PHONE, AT_A_GLANCE"
    })
    void canBeReadByEverybody(Language language, Screen screen, Depth depth, Visitors visitors) {
        Places places = new Places(visitors.person("officer"));
        assertThat(faults(visitors, places.all(), language, screen, depth)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FR", "RU", "ES"})
    void canBeReadInTheOtherLanguagesToo(Language language, Visitors visitors) {
        Places places = new Places(visitors.person("officer"));
        assertThat(faults(visitors, places.chosen(), language, Screen.PHONE, Depth.AT_A_GLANCE))
                .isEmpty();
        assertThat(faults(visitors, places.chosen(), language, Screen.DESKTOP, Depth.AT_A_GLANCE))
                .isEmpty();
    }

    private static List<String> faults(
            Visitors visitors, Map<String, List<String>> places, Language language, Screen screen, Depth depth) {
        PageFaults inspection = new PageFaults(visitors.demonstration().messages());
        List<String> faults = new ArrayList<>();
        places.forEach((person, addresses) -> {
            Visit visit = person.equals(Places.GUEST)
                    ? visitors.guest(language, screen).reading(language)
                    : visitors.person(person, language, screen);
            for (String address : addresses) {
                visit.open(address);
                inspection.of(visit, depth).forEach(fault -> faults.add(person + " " + address + ": " + fault));
            }
        });
        return faults;
    }
}
