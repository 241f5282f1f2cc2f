package org.hexaglot.quality;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in every language as it stands in the original: addresses, symbols, file names, abbreviations, units. */
final class Untranslatable {
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("(?:https?://|www\\.)[^\\s<>\"”»）)]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"),
            Pattern.compile(
                    "(?<![\\w.-])[\\w-]+(?:\\.[a-z][\\w-]*)*\\.(?:org|int|com|net|gov|edu|info|docx?|xlsx?|pdf|html?)(?:/[^\\s<>\")]*)?(?!\\w)"),
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}/])\\p{Lu}[\\p{L}\\p{N}.]*(?:[-\u2010-\u2015][\\p{L}\\p{N}.]+)*"
                            + "(?:[/／][\\p{L}\\p{N}.]+(?:[-\u2010-\u2015][\\p{L}\\p{N}.]+)*(?:\\([\\p{L}\\p{N}. ]{1,16}\\))?)+\\*?"),
            Pattern.compile(
                    "(?<!\\p{L})(?=\\p{L}*\\p{Lu})(?:\\p{Lu}|\\p{Nd}){1,9}(?:[-\u2010-\u2015.&/](?:\\p{Lu}|\\p{Nd}){1,9})*s?(?!\\p{Ll})"),
            Pattern.compile(
                    "(?<!\\p{L})(?:[ivxlcdm]{1,7}|[a-z]|Nos?|vol|ed|eds|pp?|(?:https?|doi)|et al|"
                            + "[kcmµμdhn]?[mgl]|[kMGT]?[WVJB]h?|[kMGT]?Hz|[kMG]?bit|ha|km|cm|kg|kWh|MWh|GWh|TWh|GtCO|CO|pH|USD?|EUR|ppm|dB)(?!\\p{L})"),
            Pattern.compile("\\p{L}*\\p{Nd}[\\p{L}\\p{Nd}]*"));

    private Untranslatable() {}

    /** The text with blanks in place of all that, letter for letter as long. */
    static String without(String text) {
        StringBuilder left = new StringBuilder(text);
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(left.toString());
            while (matcher.find()) {
                for (int i = matcher.start(); i < matcher.end(); i++) {
                    left.setCharAt(i, ' ');
                }
            }
        }
        return left.toString();
    }
}
