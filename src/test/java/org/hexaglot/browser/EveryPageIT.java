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

/** Looks at the pages one after the other, as different people; each is opened once and looked at on several screens. */
@InBrowser
class EveryPageIT {
    private static final List<Screen> WIDE_AND_NARROW = List.of(Screen.DESKTOP, Screen.PHONE);

    /** How a page is looked at: closely on the first screen, at a glance on the others. */
    private record Look(Language language, List<Screen> screens, Depth depth, boolean dark) {}

    @ParameterizedTest
    @CsvSource({"EN, WITHOUT_COLOURS", "AR, AT_A_GLANCE", "ZH, AT_A_GLANCE"})
    void canBeReadByEverybody(Language language, Depth depth, Visitors visitors) {
        Look look = new Look(language, WIDE_AND_NARROW, depth, false);
        assertThat(faults(visitors, new Places(visitors).all(), look)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FR", "RU", "ES"})
    void canBeReadInTheOtherLanguagesToo(Language language, Visitors visitors) {
        Look look = new Look(language, WIDE_AND_NARROW, Depth.AT_A_GLANCE, false);
        assertThat(faults(visitors, new Places(visitors).chosen(), look)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR", "RU"})
    void daysWorkFitsOnASmallScreen(Language language, Visitors visitors) {
        Look look = new Look(language, List.of(Screen.LAPTOP), Depth.AT_A_GLANCE, false);
        assertThat(faults(visitors, new Places(visitors).daily(), look)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void coloursStandOutByDayAndByNight(boolean dark, Visitors visitors) {
        Look look = new Look(Language.EN, List.of(Screen.DESKTOP), Depth.COLOURS, dark);
        assertThat(faults(visitors, new Places(visitors).coloured(), look)).isEmpty();
    }

    private static List<String> faults(Visitors visitors, Map<String, List<String>> places, Look look) {
        List<String> faults = new ArrayList<>();
        PageFaults inspection = new PageFaults(visitors.demonstration().messages());
        places.forEach((person, addresses) -> {
            Visit visit = visit(visitors, person, look);
            for (String address : addresses) {
                String place = person + " " + address + ": ";
                visit.on(look.screens().get(0)).open(address);
                if (visit.status() != (address.equals(Places.NOWHERE) ? 404 : 200)) {
                    faults.add(place + "answers " + visit.status());
                }
                Depth depth = look.depth();
                for (Screen screen : look.screens()) {
                    inspection.of(visit.on(screen), depth).forEach(fault -> faults.add(place + screen + " " + fault));
                    depth = Depth.AT_A_GLANCE;
                }
            }
        });
        return faults;
    }

    private static Visit visit(Visitors visitors, String person, Look look) {
        Screen first = look.screens().get(0);
        Visit visit = person.equals(Places.GUEST)
                ? visitors.guest(look.language(), first).reading(look.language())
                : visitors.person(person, look.language(), first);
        return look.dark() ? visit.inTheDark() : visit;
    }
}
