package org.hexaglot.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.kernel.Language;

/**
 * The source standing in place of its translation. What is the same in both languages by right is not told: numbers,
 * symbols, addresses, abbreviations; between languages of one script also single words and names.
 */
final class SameCheck implements SegmentCheck {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]+");

    @Override
    public void check(Pair pair, Consumer<Alarm> alarms) {
        if (isSame(pair)) {
            alarms.accept(Alarm.whole(CheckKind.SAME, ""));
        }
    }

    static boolean isSame(Pair pair) {
        return flat(pair.source()).equals(flat(pair.target())) && mustDiffer(pair);
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\u00A0\u202F]+", " ").strip();
    }

    private static boolean mustDiffer(Pair pair) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(Untranslatable.without(pair.source()));
        while (word.find()) {
            words.add(word.group());
        }
        if (words.isEmpty()) {
            return false;
        }
        boolean isName = words.stream().allMatch(each -> Character.isUpperCase(each.charAt(0)));
        boolean sameScript = isLatin(pair.from()) && isLatin(pair.into());
        boolean keepsNames = sameScript || pair.into() == Language.ZH;
        return !(sameScript && words.size() == 1 || keepsNames && isName);
    }

    private static boolean isLatin(Language language) {
        return language == Language.EN || language == Language.FR || language == Language.ES;
    }
}
