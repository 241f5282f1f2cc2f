package org.hexaglot.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hexaglot.document.Symbol;
import org.hexaglot.facts.Fact.Kind;
import org.hexaglot.kernel.Language;

/** Reads and wipes symbols of documents and numbers of resolutions such as {@code 60/265}. */
final class SymbolReader {
    private static final Pattern SYMBOL = Pattern.compile("(?<![A-Za-z0-9/.:@-])[A-Z][A-Za-z]*(?:[.-][A-Za-z]+)*"
            + "(?:/[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*(?:\\([A-Za-z0-9. ]{1,16}\\))?)+");
    private static final Pattern PAIR = Pattern.compile("(?<![A-Za-z0-9/.,])(\\d{1,4})/(\\d{1,4})(?![\\d/])");
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d{2}/(?:\\d{2}|(?:19|20)\\d{2})");
    /** Below this many digits a pair may be a fraction, which another language writes in words. */
    private static final int NO_FRACTION = 4;

    private SymbolReader() {}

    static List<Fact> read(Slate slate, Language language) {
        List<Fact> facts = new ArrayList<>();
        slate.each(SYMBOL, match -> {
            if (match.group().chars().anyMatch(Character::isDigit)) {
                for (Symbol symbol : Symbol.split(match.group())) {
                    facts.add(Fact.firm(Kind.SYMBOL, match.start(), match.end(), symbol.lookupKey()));
                }
                slate.wipe(match.start(), match.end());
            }
        });
        slate.each(PAIR, match -> {
            if (!YEARS.matcher(match.group()).matches()) {
                facts.add(pair(match, language));
                slate.wipe(match.start(), match.end());
            }
        });
        return facts;
    }

    /** Arabic texts hold such a pair in either order, depending on who typed it. */
    private static Fact pair(MatchResult match, Language language) {
        String value = match.group();
        boolean firm = value.length() > NO_FRACTION;
        List<String> readings =
                language == Language.AR ? List.of(value, match.group(2) + "/" + match.group(1)) : List.of(value);
        return new Fact(Kind.SYMBOL, readings, firm, match.start(), match.end());
    }
}
