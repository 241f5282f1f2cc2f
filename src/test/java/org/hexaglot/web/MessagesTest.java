package org.hexaglot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hexaglot.kernel.Language;
import org.junit.jupiter.api.Test;

final class MessagesTest {
    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final int LONG = 25;

    private final Messages messages = Messages.strict();

    @Test
    void everyLanguageHasTheSameKeys() {
        Set<String> english = messages.keys(Language.EN);
        assertThat(english).isNotEmpty();
        for (Language language : Language.OFFICIAL) {
            assertThat(messages.keys(language)).as(language.code()).isEqualTo(english);
        }
    }

    @Test
    void everyAreaIsWrittenInAllSixLanguagesAndKnowsEachKeyOnce() throws IOException {
        for (Language language : Language.OFFICIAL) {
            Map<String, Path> seen = new HashMap<>();
            List<String> twice = new ArrayList<>();
            for (Path file : filesOf(language)) {
                for (String key : read(file).stringPropertyNames()) {
                    Path before = seen.put(key, file);
                    if (before != null) {
                        twice.add(key + " in " + before.getFileName() + " and " + file.getFileName());
                    }
                }
            }
            assertThat(twice).isEmpty();
            assertThat(filesOf(language)).as(language.code()).hasSameSizeAs(filesOf(Language.EN));
        }
    }

    @Test
    void noMessageIsEmpty() {
        everywhere((language, key, pattern) -> assertThat(pattern).as(key).isNotBlank());
    }

    @Test
    void everyLanguageTakesTheSameArguments() {
        everywhere((language, key, pattern) -> assertThat(argumentsOf(pattern))
                .as(key + " in " + language.code())
                .isEqualTo(argumentsOf(messages.pattern(Language.EN, key))));
    }

    @Test
    void everyPluralKnowsTheFormsOfItsLanguage() {
        everywhere((language, key, pattern) -> {
            Set<String> keywords =
                    PluralRules.forLocale(Phrases.localeOf(language)).getKeywords();
            for (Set<String> forms : pluralsOf(pattern)) {
                Set<String> missing = new TreeSet<>(keywords);
                missing.removeAll(forms);
                // Millions alone take "many" in French and Spanish; nothing here is counted in millions.
                if (language == Language.FR || language == Language.ES) {
                    missing.remove("many");
                }
                missing.removeIf(form -> forms.stream().anyMatch(given -> isExact(given, form)));
                assertThat(missing).as(key + " in " + language.code()).isEmpty();
            }
        });
    }

    @Test
    void noStraightApostropheCanSwallowAnArgument() {
        everywhere((language, key, pattern) ->
                assertThat(pattern).as(key + " in " + language.code()).doesNotContain("'{", "'}", "''"));
    }

    @Test
    void longerTextsAreTranslated() {
        everywhere((language, key, pattern) -> {
            String english = messages.pattern(Language.EN, key);
            if (language != Language.EN && wordsOf(english).length() >= LONG && english.contains(" ")) {
                assertThat(pattern).as(key + " in " + language.code()).isNotEqualTo(english);
            }
        });
    }

    @Test
    void fillsInNamedArgumentsByTheRulesOfTheLanguage() {
        assertThat(messages.text(Language.RU, "layout.slack.left", Map.of("days", 3)))
                .isEqualTo("осталось 3 дня");
        assertThat(messages.text(Language.AR, "layout.slack.left", Map.of("days", 2)))
                .isEqualTo("بقي يومان");
        assertThat(messages.text(Language.EN, "layout.words", Map.of("count", 1240)))
                .isEqualTo("1,240 words");
    }

    @Test
    void refusesAnUnknownKeyInTests() {
        assertThatThrownBy(() -> messages.text(Language.FR, "no.such.key", Map.of()))
                .hasMessageContaining("no.such.key");
    }

    private interface Check {
        void of(Language language, String key, String pattern);
    }

    private void everywhere(Check check) {
        for (Language language : Language.OFFICIAL) {
            for (String key : messages.keys(language)) {
                check.of(language, key, messages.pattern(language, key));
            }
        }
    }

    private static boolean isExact(String given, String form) {
        return given.equals("=0") && form.equals("zero")
                || given.equals("=1") && form.equals("one")
                || given.equals("=2") && form.equals("two");
    }

    /** The text of a pattern without the names and keywords of its arguments. */
    private static String wordsOf(String pattern) {
        return pattern.replaceAll("\\{\\w+(, number)?}|\\{\\w+, (plural|select),|[=\\w-]+ \\{|[{}]", "")
                .strip();
    }

    private static Set<String> argumentsOf(String pattern) {
        Set<String> names = new TreeSet<>();
        MessagePattern parsed = new MessagePattern(pattern);
        for (int i = 0; i < parsed.countParts(); i++) {
            if (parsed.getPartType(i) == Part.Type.ARG_NAME) {
                names.add(parsed.getSubstring(parsed.getPart(i)));
            }
        }
        return names;
    }

    private static List<Set<String>> pluralsOf(String pattern) {
        List<Set<String>> plurals = new ArrayList<>();
        MessagePattern parsed = new MessagePattern(pattern);
        for (int i = 0; i < parsed.countParts(); i++) {
            Part part = parsed.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
                plurals.add(selectorsIn(parsed, i));
            }
        }
        return plurals;
    }

    private static Set<String> selectorsIn(MessagePattern parsed, int start) {
        Set<String> forms = new TreeSet<>();
        int end = parsed.getLimitPartIndex(start);
        for (int i = start + 1; i < end; i++) {
            Part part = parsed.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                forms.add(parsed.getSubstring(part));
            } else if (part.getType() == Part.Type.MSG_START) {
                i = parsed.getLimitPartIndex(i);
            }
        }
        return forms;
    }

    private static List<Path> filesOf(Language language) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith("_" + language.code() + ".properties"))
                    .sorted()
                    .toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
