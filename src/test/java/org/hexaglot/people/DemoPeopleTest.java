package org.hexaglot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Role;
import org.junit.jupiter.api.Test;

class DemoPeopleTest {
    private final List<DemoPeople.DemoPerson> all = DemoPeople.all();

    @Test
    void areThoseOfThePublicContractAndATerminologist() {
        assertThat(all.stream().map(demo -> demo.person().id().value()))
                .containsExactlyInAnyOrder(
                        "officer",
                        "author",
                        "editor",
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
                        "reviser-es",
                        "processor",
                        "terminologist",
                        "contractor-fr",
                        "contracts",
                        "manager",
                        "admin",
                        "delegate");
    }

    @Test
    void translatorsWorkFromEveryOtherLanguageAndProcessorsInAllSix() {
        Person french = person("translator-fr");
        assertThat(french.pairs().keySet()).containsExactly(Language.FR);
        assertThat(french.pairs().get(Language.FR)).hasSize(5).doesNotContain(Language.FR);
        assertThat(person("processor").pairs()).hasSize(6);
        assertThat(person("editor").pairs()).hasSize(6);
        assertThat(person("contractor-fr").is(Role.CONTRACTOR)).isTrue();
    }

    private Person person(String id) {
        return all.stream()
                .map(DemoPeople.DemoPerson::person)
                .filter(person -> person.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
