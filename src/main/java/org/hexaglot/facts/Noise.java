package org.hexaglot.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Wipes figures that may rightly differ between languages: addresses, job numbers (each language has its own: domain.md,
 * section 6), decades and centuries, which one language counts where another names them, and set phrases.
 */
final class Noise {
    /** @param pieces without one of which a text cannot match: much quicker to look for; none when nothing tells */
    private record Search(Pattern pattern, List<String> pieces) {
        static Search of(String pattern, String... pieces) {
            return new Search(Pattern.compile(pattern), List.of(pieces));
        }

        boolean mayMatch(Slate slate) {
            return pieces.isEmpty() || slate.hasAny(pieces);
        }
    }

    private static final List<Search> DIFFERENT = List.of(
            Search.of("(?:https?://|www\\.)[^\\s<>\"]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+", "://", "www.", "@"),
            Search.of(
                    "(?<![\\d/.])(?:[A-Z]{1,3}\\.)?\\d{2}-\\d{5}(?!\\d)(?:\\s*\\([ACEFGRS]\\))?|\\*\\d{7}\\*",
                    "-", "*"),
            Search.of("\\d{1,2}(?:st|nd|rd|th)[\\s-]+centur(?:y|ies)|\\d{1,2}\\s?世纪(?:\\d{2}年代)?", "centur", "世纪"),
            Search.of(
                    "\\d{1,2}e(?:r|me)?\\s+siècles?|\\d{1,2}-[а-я]{1,3}\\s+ве[кх]\\p{L}*|القرن(?:\\s+ال)?\\s+\\d{1,2}",
                    "siècle",
                    "век",
                    "вех",
                    "القرن"),
            Search.of(
                    "(?<!\\d)\\d{2,4}(?:'|’)?s(?!\\p{L})|(?:19|20)?\\d0-[а-я]{1,3}\\s+год\\p{L}*|(?:19|20)?\\d0\\s?年代"),
            Search.of(
                    "(?:années|años|decenio de|década de)\\s+(?:19|20)?\\d0|(?:عقد|تسعينات|ثمانينات)\\s+(?:19|20)\\d0",
                    "années",
                    "años",
                    "decenio de",
                    "década de",
                    "عقد",
                    "تسعينات",
                    "ثمانينات"),
            Search.of("2019冠状病毒", "2019冠状病毒"));

    /** Times of day, and hours that may be such: {@code 3 p.m.} stands beside {@code 15 heures}. */
    private static final List<Search> HOURS = List.of(
            Search.of(
                    "\\d{1,2}(?:[.:]\\d{2})?\\s*[ap]\\.?\\s?m\\b\\.?|(?<![\\d.,])\\d{1,2}:\\d{2}(?![\\d:])", "m", ":"),
            Search.of(
                    "(?<![\\d.,])\\d{1,2}(?:[.:]\\d{2})?\\s*(?:h(?:eures?)?|horas)(?!\\p{L})(?:\\s?\\d{2}(?!\\d))?",
                    "h"),
            Search.of("(?<![\\d.,])\\d{1,2}\\s*ч(?:\\.|ас\\p{L}*)(?:\\s*\\d{2}\\s*мин(?:\\.|ут\\p{L}*)?)?", "ч"),
            Search.of("(?:上午|下午|晚上|凌晨|中午)\\d{1,2}[时時点](?:\\d{1,2}分)?|\\d{1,2}时\\d{2}分", "时", "時", "点"),
            Search.of("الساعة\\s+\\d{1,2}(?:[/:.]\\d{2})?", "الساعة"));

    private static final Pattern FIGURE = Pattern.compile("\\d+");

    private Noise() {}

    /** Hours answer a figure elsewhere and ask for none. */
    static List<Fact> hours(Slate slate) {
        List<Fact> hours = new ArrayList<>();
        for (Search search : HOURS) {
            if (!search.mayMatch(slate)) {
                continue;
            }
            slate.each(search.pattern(), match -> {
                Matcher figure = FIGURE.matcher(match.group());
                while (figure.find()) {
                    String value = NumberReader.plain(new BigDecimal(figure.group()));
                    hours.add(Fact.loose(Fact.Kind.NUMBER, match.start(), match.end(), value));
                }
                slate.wipe(match.start(), match.end());
            });
        }
        return hours;
    }

    static void wipe(Slate slate) {
        DIFFERENT.stream().filter(search -> search.mayMatch(slate)).forEach(search -> slate.wipe(search.pattern()));
    }
}
