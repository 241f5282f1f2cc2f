package org.hexaglot.facts;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.kernel.Language;

/** Words that multiply the figure before them; {@code billion} is a thousand million in English and a million million in French and Spanish. */
final class Scales {
    private static final Map<Language, Map<Pattern, Integer>> POWERS = new EnumMap<>(Language.class);

    static {
        add(Language.EN, "thousands?", 3, "millions?|mn", 6, "billions?|bn", 9, "trillions?", 12);
        add(Language.FR, "mille|milliers", 3, "millions?", 6, "milliards?", 9, "billions?", 12);
        add(Language.ES, "mil[\\s\u00A0]+millones", 9, "mil|miles", 3, "mill[oó]n(?:es)?", 6, "bill[oó]n(?:es)?", 12);
        add(
                Language.RU,
                "тыс\\.|тысяч\\p{L}*",
                3,
                "млн|миллион\\p{L}*",
                6,
                "млрд|миллиард\\p{L}*",
                9,
                "трлн|триллион\\p{L}*",
                12);
        add(
                Language.AR,
                "ألف|ألفا|ألفاً|آلاف|الف",
                3,
                "مليون|مليونا|مليوناً|ملايين",
                6,
                "بليون|بليونا|بلايين|مليار|مليارا|مليارات",
                9,
                "تريليون|تريليونا|تريليونات",
                12);
        add(
                Language.ZH,
                "万亿",
                12,
                "千亿",
                11,
                "百亿",
                10,
                "十亿",
                9,
                "亿",
                8,
                "千万",
                7,
                "百万",
                6,
                "十万",
                5,
                "万",
                4,
                "千(?!米|克|瓦)",
                3);
    }

    private Scales() {}

    /** A scale found: how many letters it takes and how many zeros it adds. */
    record Scale(int length, int power) {
        static final Scale NONE = new Scale(0, 0);

        BigDecimal of(BigDecimal value) {
            return value.scaleByPowerOfTen(power);
        }
    }

    private static void add(Language language, Object... wordsAndPowers) {
        Map<Pattern, Integer> powers = new LinkedHashMap<>();
        String end = language == Language.ZH ? "" : "(?!\\p{L})";
        for (int i = 0; i < wordsAndPowers.length; i += 2) {
            Pattern word = Pattern.compile(
                    "[\\s\u00A0-]*(?:" + wordsAndPowers[i] + ")" + end,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            powers.put(word, (Integer) wordsAndPowers[i + 1]);
        }
        POWERS.put(language, powers);
    }

    /** The scale that stands at this place of the text, or none. */
    static Scale at(String text, int place, Language language) {
        for (Map.Entry<Pattern, Integer> power :
                POWERS.getOrDefault(language, Map.of()).entrySet()) {
            Matcher matcher = power.getKey().matcher(text).region(place, text.length());
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt()) {
                return new Scale(matcher.end() - place, power.getValue());
            }
        }
        return Scale.NONE;
    }
}
