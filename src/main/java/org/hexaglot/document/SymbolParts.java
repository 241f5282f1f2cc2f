package org.hexaglot.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a symbol tells by its parts, as far as they are recognised (domain.md, section 6). It is for filters and lists;
 * nothing is decided by it, since every organ has exceptions.
 *
 * @param organ {@code A S E ST T}, null when the symbol is of a series of its own
 * @param series the first part when it is no organ, such as {@code CRC} or {@code ECE}
 * @param body the subsidiary body, such as {@code CN.7} or {@code AC.96}
 * @param session number of the session
 * @param suffixes in the order in which they stand
 */
public record SymbolParts(
        @Nullable String organ,
        @Nullable String series,
        @Nullable String body,
        @Nullable Integer session,
        @Nullable Integer year,
        @Nullable Nature nature,
        List<Suffix> suffixes) {
    private static final Set<String> ORGANS = Set.of("A", "S", "E", "ST", "T");
    private static final Pattern BODY = Pattern.compile("(AC|BUR|C|CN|COM|CONF|GC|IG|MP|PC|SC|SUB|WG)\\.[A-Z0-9.]+|PC");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern IN_BRACKETS = Pattern.compile("[0-9]+\\((?:([IVXLC]+)|([0-9]{4}))\\)");
    private static final int FIRST_YEAR = 1946;
    private static final int LAST_YEAR = 2199;
    private static final int LAST_SESSION = 999;

    /** The nature of a document, with the component that tells it. */
    public enum Nature {
        CONFERENCE_ROOM_PAPER("CRP"),
        INFORMATION("INF"),
        LIMITED("L"),
        NON_GOVERNMENTAL("NGO"),
        PETITION("PET"),
        PRESIDENTIAL_STATEMENT("PRST"),
        VERBATIM_RECORD("PV"),
        RESTRICTED("R"),
        RESOLUTION("RES"),
        DECISION("DEC"),
        SUMMARY_RECORD("SR"),
        WORKING_PAPER("WP");

        private final Pattern component;

        Nature(String code) {
            component = Pattern.compile(code + "(\\..*)?");
        }
    }

    /** What a suffix does to the document before it. */
    public enum SuffixKind {
        ADD,
        AMEND,
        CORR,
        REV,
        SUMMARY
    }

    /** A suffix with its number, null when it has none. */
    public record Suffix(SuffixKind kind, @Nullable Integer number) {
        private static final Pattern FORM =
                Pattern.compile("(ADD|AMEND|CORR|REV|SUMMARY)(?:\\.?([0-9]{1,6}))?(?:\\(.*\\))?");

        static @Nullable Suffix find(String component) {
            Matcher form = FORM.matcher(component);
            if (!form.matches()) {
                return null;
            }
            String number = form.group(2);
            return new Suffix(SuffixKind.valueOf(form.group(1)), number == null ? null : Integer.valueOf(number));
        }
    }

    public SymbolParts {
        suffixes = List.copyOf(suffixes);
    }

    static SymbolParts of(Symbol symbol) {
        List<String> rest = new ArrayList<>(
                List.of(symbol.lookupKey().toUpperCase(Locale.ROOT).split("/", -1)));
        String first = rest.remove(0);
        boolean organ = ORGANS.contains(first);
        List<Suffix> suffixes = new ArrayList<>();
        rest.forEach(component -> {
            Suffix suffix = Suffix.find(component);
            if (suffix != null) {
                suffixes.add(suffix);
            }
        });
        rest.removeIf(component -> Suffix.find(component) != null);
        String body = rest.stream()
                .filter(one -> BODY.matcher(one).matches())
                .findFirst()
                .orElse(null);
        return new SymbolParts(
                organ ? first : null,
                organ ? null : first,
                body,
                session(rest),
                year(rest),
                nature(rest, body),
                suffixes);
    }

    private static @Nullable Nature nature(List<String> rest, @Nullable String body) {
        for (String component : rest) {
            for (Nature nature : Nature.values()) {
                if (!component.equals(body)
                        && nature.component.matcher(component).matches()) {
                    return nature;
                }
            }
        }
        return null;
    }

    private static @Nullable Integer year(List<String> rest) {
        Integer number = leadingNumber(rest);
        if (number != null && number >= FIRST_YEAR && number <= LAST_YEAR) {
            return number;
        }
        Matcher bracket = bracket(rest);
        return bracket == null || bracket.group(2) == null ? null : Integer.valueOf(bracket.group(2));
    }

    private static @Nullable Integer session(List<String> rest) {
        Integer number = leadingNumber(rest);
        if (number != null && number <= LAST_SESSION) {
            return number;
        }
        Matcher bracket = bracket(rest);
        return bracket == null || bracket.group(1) == null ? null : RomanNumeral.value(bracket.group(1));
    }

    /** The first number that another part follows: a session or a year; the last one is the number of the document. */
    private static @Nullable Integer leadingNumber(List<String> rest) {
        for (String component : rest.subList(0, Math.max(0, rest.size() - 1))) {
            if (NUMBER.matcher(component).matches()) {
                return Integer.valueOf(component);
            }
        }
        return null;
    }

    private static @Nullable Matcher bracket(List<String> rest) {
        Matcher matcher = IN_BRACKETS.matcher(rest.isEmpty() ? "" : rest.get(rest.size() - 1));
        return matcher.matches() ? matcher : null;
    }
}
