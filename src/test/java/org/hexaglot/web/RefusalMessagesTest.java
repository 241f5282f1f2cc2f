package org.hexaglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody is refused without a sentence: every key in the sources has its messages. */
final class RefusalMessagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern REFUSAL =
            Pattern.compile("Refusal\\s*\\.(?:notFound|notPermitted|wrongState|stale|invalid)\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern REFUSAL_OF_KIND =
            Pattern.compile("Refusal\\s*\\.of\\([\\w.\\s]+,\\s*\"([a-z0-9-]+)\"");
    private static final Pattern FIELD = Pattern.compile("\\.field\\(\\s*[^,()]+,\\s*\"([a-z0-9-]+)\"\\s*\\)");

    private final Messages messages = Messages.strict();

    @Test
    void everyRefusalHasATitleAndSaysWhatToDo() throws IOException {
        Set<String> missing = new TreeSet<>();
        Set<String> keys = found(REFUSAL, REFUSAL_OF_KIND);
        assertThat(keys).isNotEmpty();
        for (String key : keys) {
            if (!messages.has("problem." + key + ".title") || !messages.has("problem." + key + ".detail")) {
                missing.add(key);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyWrongFieldIsToldInASentence() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String key : found(FIELD)) {
            if (!messages.has("field." + key)) {
                missing.add(key);
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> found(Pattern... patterns) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                for (Pattern pattern : patterns) {
                    Matcher matcher = pattern.matcher(source);
                    while (matcher.find()) {
                        keys.add(matcher.group(1));
                    }
                }
            }
        }
        return keys;
    }
}
