package org.hexaglot.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and wipes the number or letter that a paragraph begins with. */
final class Marks {
    private static final Pattern NUMBER =
            Pattern.compile("^\\s*[\\[(]?(\\d{1,3})(?:[.)\\]、．](?=\\s|[^\\d\\s])|\\s-(?=\\s+\\D)|\\t)");
    private static final Pattern LETTER =
            Pattern.compile("^\\s*(?:[\\[(]\\p{L}{1,4}[)\\]]|\\p{L}{1,4}[.)、](?=\\s)" + "|[一二三四五六七八九十]{1,3}、)");

    private Marks() {}

    static String read(Slate slate) {
        Matcher number = NUMBER.matcher(slate.left());
        if (number.find()) {
            slate.wipe(number.start(), number.end());
            return Integer.valueOf(number.group(1)).toString();
        }
        Matcher letter = LETTER.matcher(slate.left());
        if (letter.find()) {
            slate.wipe(letter.start(), letter.end());
        }
        return "";
    }
}
