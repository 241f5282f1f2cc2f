package org.hexaglot.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.hexaglot.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ContentMessagesTest {
    private static final Map<String, Object> ARGUMENTS = Map.of(
            "count",
            3,
            "mebibytes",
            100.0,
            "target",
            "x",
            "part",
            "word/document.xml",
            "declared",
            ".docx",
            "actual",
            ".odt",
            "beginning",
            "x");

    @ParameterizedTest
    @ValueSource(strings = {"content", "problems-content"})
    void everyLanguageSaysEverything(String area) throws IOException {
        for (Language language : Language.OFFICIAL) {
            Properties messages = load(area, language);
            assertThat(messages.stringPropertyNames())
                    .isEqualTo(load(area, Language.EN).stringPropertyNames());
            for (String key : messages.stringPropertyNames()) {
                String text = new MessageFormat(messages.getProperty(key), language.locale()).format(ARGUMENTS);
                assertThat(text).as("%s in %s", key, language).isNotBlank().doesNotContain("{", "}");
            }
        }
    }

    private static Properties load(String area, Language language) throws IOException {
        String name = "/messages/" + area + "_" + language.code() + ".properties";
        Properties messages = new Properties();
        try (InputStream in = ContentMessagesTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return messages;
    }
}
