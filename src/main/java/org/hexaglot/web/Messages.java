package org.hexaglot.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import io.micronaut.context.env.Environment;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.hexaglot.kernel.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All texts of the user interface, mails and problems in six languages: ICU message patterns with named arguments, from
 * {@code messages/*_<language>.properties}. An unknown key is an error in tests; elsewhere the key itself is shown and
 * a warning logged, so that a forgotten text never takes a page away.
 */
@Singleton
public final class Messages {
    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    private final Map<Language, Map<String, String>> patterns = MessageFiles.read();
    private final Map<Wanted, MessageFormat> formats = new ConcurrentHashMap<>();
    private final boolean strict;

    private record Wanted(Language language, String key) {}

    @Inject
    Messages(Environment environment) {
        this(environment.getActiveNames().contains(Environment.TEST));
    }

    private Messages(boolean strict) {
        this.strict = strict;
    }

    /** Messages that throw on an unknown key, for tests without an application context. */
    public static Messages strict() {
        return new Messages(true);
    }

    public boolean has(String key) {
        return in(Language.EN).containsKey(key);
    }

    private Map<String, String> in(Language language) {
        return patterns.getOrDefault(language, Map.of());
    }

    /** All keys of one language, sorted. */
    public Set<String> keys(Language language) {
        return new TreeSet<>(in(language).keySet());
    }

    /** The pattern as written, or the key when there is none. */
    public String pattern(Language language, String key) {
        String pattern = in(language).get(key);
        if (pattern != null) {
            return pattern;
        }
        if (strict) {
            throw new IllegalArgumentException("No message " + key + " in " + language.code());
        }
        LOG.warn("No message {} in {}", key, language.code());
        return key;
    }

    /** Stand-ins for the arguments of a message, to show it without a case. */
    Map<String, Object> blanks(String key) {
        Map<String, Object> blanks = new HashMap<>();
        MessagePattern pattern = new MessagePattern(pattern(Language.EN, key));
        for (int i = 0; i < pattern.countParts() - 1; i++) {
            MessagePattern.Part start = pattern.getPart(i);
            if (start.getType() == MessagePattern.Part.Type.ARG_START) {
                boolean counted = start.getArgType() == MessagePattern.ArgType.PLURAL;
                blanks.put(pattern.getSubstring(pattern.getPart(i + 1)), counted ? 2 : "…");
            }
        }
        return blanks;
    }

    /** The text in this language; arguments that the pattern does not name are ignored. */
    public String text(Language language, String key, Map<String, ?> arguments) {
        String pattern = pattern(language, key);
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        MessageFormat format = formats.computeIfAbsent(
                new Wanted(language, key), wanted -> new MessageFormat(pattern, Phrases.localeOf(language)));
        synchronized (format) {
            return format.format(arguments);
        }
    }
}
