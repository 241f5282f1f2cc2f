package org.hexaglot.forecast.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hexaglot.document.Symbol;
import org.hexaglot.forecast.ForecastDesk.Forecast;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.planning.Considered;
import org.junit.jupiter.api.Test;

class ForecastFormTest {
    private static final Actor AUTHOR =
            new Actor(new PersonId("author"), Set.of(Role.AUTHOR), Set.of(), Map.of(), "test");

    private final Map<String, String> typed = new HashMap<>(Map.of(
            "title-fr", "Suivi",
            "original", "fr",
            "type", "report",
            "category", "pre-session",
            "distribution", "general",
            "words", "8 500",
            "symbols", "A/62/89-E/2007/76\nA/62/90",
            "meeting-0", "GA|62|51",
            "department", "DESA",
            "language-fr", "yes"));

    @Test
    void readsWhatIsTyped() {
        typed.put("meeting-2", "ECOSOC|2007");

        Forecast forecast = new ForecastForm(typed).read(AUTHOR);

        assertThat(forecast.languages()).containsExactly(Language.FR);
        assertThat(forecast.metadata().estimatedWords()).isEqualTo(8500);
        assertThat(forecast.metadata().submitter()).isEqualTo(AUTHOR.person());
        assertThat(forecast.metadata().symbols())
                .extracting(Symbol::toString)
                .containsExactly("A/62/89", "E/2007/76", "A/62/90");
        assertThat(forecast.metadata().considered())
                .containsExactly(new Considered("GA", "62", "51"), new Considered("ECOSOC", "2007", null));
    }

    @Test
    void namesEveryFieldThatIsMissing() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> new ForecastForm(Map.of("distribution", "general", "words", "many")).read(AUTHOR));

        assertThat(refusal.fields())
                .extracting(Refusal.FieldError::field)
                .containsExactlyInAnyOrder("type", "department", "words", "title-en", "meeting-0", "languages");
    }

    @Test
    void bearsWithWhatIsStillBeingTyped() {
        ForecastForm form = new ForecastForm(Map.of("words", "85a", "symbols", "/", "meeting-0", "GA"));

        assertThat(form.wordsSoFar()).isZero();
        assertThat(form.considered()).isEmpty();
        assertThat(form.draft(AUTHOR).considered()).isEmpty();
    }
}
