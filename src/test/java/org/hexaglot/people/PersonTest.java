package org.hexaglot.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final Person AMINA = new Person(
            new PersonId("amina"),
            "  Amina Okafor ",
            "amina@example.org",
            Set.of(Role.TRANSLATOR),
            Person.from(EnumSet.allOf(Language.class), Language.FR),
            "geneva",
            Set.of("geneva", "vienna"),
            Language.EN,
            true,
            false,
            List.of(new Leave(LocalDate.parse("2026-07-01"), LocalDate.parse("2026-07-14"))),
            3);

    @Test
    void actsWithTheRightsOfThePersonFromWhereTheRequestCame() {
        var actor = AMINA.actingFrom("192.0.2.7");
        assertThat(actor.origin()).isEqualTo("192.0.2.7");
        assertThat(actor.is(Role.TRANSLATOR)).isTrue();
        assertThat(actor.serves("vienna")).isTrue();
        assertThat(actor.serves("nairobi")).isFalse();
        assertThat(actor.works(Language.ZH, Language.FR)).isTrue();
        assertThat(actor.works(Language.FR, Language.FR)).isFalse();
        assertThat(actor.worksInto(Language.EN)).isFalse();
    }

    @Test
    void isAwayFromTheFirstToTheLastDayOfLeave() {
        assertThat(AMINA.isAwayOn(LocalDate.parse("2026-06-30"))).isFalse();
        assertThat(AMINA.isAwayOn(LocalDate.parse("2026-07-01"))).isTrue();
        assertThat(AMINA.isAwayOn(LocalDate.parse("2026-07-14"))).isTrue();
        assertThat(AMINA.isAwayOn(LocalDate.parse("2026-07-15"))).isFalse();
    }

    @Test
    void changesOnlyWhatTheChangeNames() {
        Person changed = AMINA.with(PersonChange.ofRoles(Set.of(Role.REVISER)));
        assertThat(changed.roles()).containsExactly(Role.REVISER);
        assertThat(changed.with(PersonChange.ofRoles(AMINA.roles()))).isEqualTo(AMINA);
        assertThat(AMINA.name()).isEqualTo("Amina Okafor");
    }

    @Test
    void anEmptyAddressRemovesTheAddress() {
        var change = new PersonChange(null, "", null, null, null, null, null, null, null, null);
        assertThat(AMINA.with(change).email()).isNull();
    }

    @Test
    void editorsWorkWithinALanguage() {
        assertThat(Person.within(EnumSet.of(Language.AR, Language.ES)))
                .isEqualTo(Map.of(Language.AR, Set.of(Language.AR), Language.ES, Set.of(Language.ES)));
    }

    @Test
    void refusesWhatNobodyIsCalledAndLeaveThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> AMINA.with(PersonChange.ofName(" "))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> AMINA.with(PersonChange.ofName("x".repeat(201))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Leave(LocalDate.parse("2026-07-02"), LocalDate.parse("2026-07-01")))
                .isInstanceOf(Refusal.class);
    }
}
