package org.hexaglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexaglot.kernel.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Nobody is refused without a sentence: every key in the sources has its messages. */
final class RefusalMessagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern REFUSAL =
            Pattern.compile("Refusal\\s*\\.\\s*(?:notFound|notPermitted|wrongState|stale|invalid|of)\\(");
    private static final Pattern FIELD = Pattern.compile("\\.field\\(");

    /** A method of its file that refuses with the key it is given first; its calls are read like refusals. */
    private static final Pattern REFUSING_METHOD = Pattern.compile("Refusal (\\w+)\\(String key\\b");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)*)\"");

    private static final List<String> sources = new ArrayList<>();
    private final Messages messages = Messages.strict();

    @BeforeAll
    static void readSources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                sources.add(Files.readString(file));
            }
        }
    }

    @Test
    void everyRefusalHasATitleAndSaysWhatToDo() {
        Set<String> missing = new TreeSet<>();
        for (String key : refusals()) {
            if (!messages.has("problem." + key + ".title") || !messages.has("problem." + key + ".detail")) {
                missing.add(key);
            }
        }
        assertThat(missing).as("refusals without messages").isEmpty();
    }

    @Test
    void everyWrongFieldIsToldInASentence() {
        Set<String> missing = new TreeSet<>();
        for (String key : fields()) {
            if (!messages.has("field." + key)) {
                missing.add(key);
            }
        }
        assertThat(missing).as("field errors without a message").isEmpty();
    }

    @Test
    void keysAreFoundInEveryWayOfWritingThem() {
        assertThat(refusals())
                .as("plain, of a kind, chosen between two, through a method")
                .contains("unknown-task", "stale-version", "file-corrupt", "file-rtf", "unknown-item")
                .doesNotContain("encrypted");
        assertThat(fields()).contains("required", "before-opening");
    }

    /** Only told, not refused: a message may be written before the code that needs it. */
    @Test
    void messagesThatNobodyUsesAreReported(TestReporter reporter) {
        Set<String> literals = new TreeSet<>();
        sources.forEach(source -> literals.addAll(literalsIn(source)));
        Set<String> unused = new TreeSet<>();
        for (String message : messages.keys(Language.EN)) {
            boolean isTitle = message.startsWith("problem.") && message.endsWith(".title");
            if (isTitle || message.startsWith("field.")) {
                String key = message.replaceFirst("^(problem|field)\\.", "").replaceFirst("\\.title$", "");
                if (!literals.contains(key)) {
                    unused.add(message);
                }
            }
        }
        reporter.publishEntry("messages that nobody uses", unused.toString());
    }

    private static Set<String> refusals() {
        Set<String> keys = new TreeSet<>();
        for (String source : sources) {
            keys.addAll(keysIn(source, REFUSAL));
            Matcher method = REFUSING_METHOD.matcher(source);
            while (method.find()) {
                keys.addAll(keysIn(source, Pattern.compile("(?<!Refusal )\\b" + method.group(1) + "\\(")));
            }
        }
        return keys;
    }

    private static Set<String> fields() {
        Set<String> keys = new TreeSet<>();
        for (String source : sources) {
            for (String arguments : argumentsOf(source, FIELD)) {
                int comma = arguments.indexOf(',');
                if (comma >= 0) {
                    keys.addAll(literalsIn(arguments.substring(comma)));
                }
            }
        }
        return keys;
    }

    private static Set<String> keysIn(String source, Pattern call) {
        Set<String> keys = new TreeSet<>();
        argumentsOf(source, call).forEach(arguments -> keys.addAll(literalsIn(arguments)));
        return keys;
    }

    /** What stands between the brackets of each call, without what inner calls are given. */
    private static List<String> argumentsOf(String source, Pattern call) {
        List<String> found = new ArrayList<>();
        Matcher matcher = call.matcher(source);
        while (matcher.find()) {
            StringBuilder arguments = new StringBuilder();
            int depth = 1;
            for (int i = matcher.end(); depth > 0; i++) {
                char c = source.charAt(i);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth == 1) {
                    arguments.append(c);
                }
            }
            found.add(arguments.toString());
        }
        return found;
    }

    private static Set<String> literalsIn(String text) {
        Set<String> literals = new TreeSet<>();
        Matcher matcher = LITERAL.matcher(text);
        while (matcher.find()) {
            literals.add(matcher.group(1));
        }
        return literals;
    }
}
