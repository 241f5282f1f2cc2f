package org.hexaglot.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexaglot.planning.Examples.PLANNED;
import static org.hexaglot.planning.Examples.RULES;
import static org.hexaglot.planning.Examples.closing;
import static org.hexaglot.planning.Examples.day;
import static org.hexaglot.planning.Examples.item;
import static org.hexaglot.planning.Examples.opening;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.hexaglot.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanningMessagesTest {
    private static Properties bundle(String area, Language language) throws IOException {
        Properties properties = new Properties();
        String path = "/messages/" + area + "_" + language.code() + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PlanningMessagesTest.class.getResourceAsStream(path)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameMessagesAndTheyAreWellFormed(Language language) throws IOException {
        for (String area : List.of("planning", "problems-planning")) {
            Properties messages = bundle(area, language);
            assertThat(messages.keySet()).isEqualTo(bundle(area, Language.EN).keySet());
            messages.values().forEach(text -> new MessageFormat((String) text, language.locale()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDerivationStepCanBeTold(Language language) throws IOException {
        Properties messages = bundle("planning", language);
        for (DerivationStep step : allSteps()) {
            Map<String, Object> arguments = new HashMap<>(step.arguments());
            arguments.replaceAll((name, value) -> value instanceof Integer ? value : value.toString());
            String text = new MessageFormat(messages.getProperty(step.key()), language.locale()).format(arguments);
            assertThat(text).as(step.key()).isNotBlank().doesNotContain("{", "}", "none", "NEW_YORK", "null");
        }
    }

    private static List<DerivationStep> allSteps() {
        DeadlinePlanner planner = new DeadlinePlanner(RULES);
        DutyStation station = DutyStation.NEW_YORK;
        List<DerivationStep> steps = new ArrayList<>();
        for (List<Occasion> occasions : List.of(
                List.<Occasion>of(),
                List.of(opening("GA", station, null), opening("GA", station, day("2026-10-19"))),
                List.of(item("C5", station, day("2026-10-05"), null), item("C3", station, null, day("2040-03-03"))),
                List.of(item("C3", station, null, day("2026-11-20"))),
                List.of(closing("GA", station, day("2026-12-22"))))) {
            for (Category category : Category.values()) {
                steps.addAll(planner.plan(category, null, occasions, PLANNED).derivation());
                steps.addAll(planner.plan(category, null, occasions, day("2026-11-10"))
                        .derivation());
            }
        }
        assertThat(steps.stream().map(DerivationStep::key).distinct()).hasSize(17);
        return steps;
    }
}
