package org.hexaglot.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.kernel.Language;

/**
 * Quotation marks as each language has them: « » with their blanks in French, « » without in Russian, “ ” in Spanish and
 * Chinese; Arabic has several. Told are marks of another language, marks that open or close alone although those of the
 * source do not, and quotations that lost their marks.
 */
final class QuotesCheck implements SegmentCheck {
    private static final String BLANK = "[ \u00A0\u202F\u2009]";
    private static final Pattern ANY = Pattern.compile("[\"“”„‟«»＂《》〈〉「」『』]|(?<=\\p{L})''(?=\\P{L}|$)|(?<=^|\\s)``");
    private static final Pattern STRAIGHT = Pattern.compile("(?<!\\p{Nd})[\"＂](?!\\p{Nd}+[\"＂]?$)");
    private static final Pattern FRENCH_BARE = Pattern.compile("«(?!" + BLANK + ")(?=\\S)|(?<=\\S)(?<!" + BLANK + ")»");
    private static final Pattern RUSSIAN_SPACED = Pattern.compile("«" + BLANK + "|" + BLANK + "»");
    private static final Pattern ANGULAR = Pattern.compile("[«»]");
    private static final Pattern LOW = Pattern.compile("[„‟]");
    /** Nested quotations have the other marks. */
    private static final Pattern WITHIN = Pattern.compile("«[^«»]*»");

    private static final Pattern CURLY = Pattern.compile("[“”„]");
    private static final Map<Language, String> USUAL = new EnumMap<>(Map.of(
            Language.EN,
            "“ ”",
            Language.FR,
            "«\u00A0 \u00A0»",
            Language.RU,
            "« »",
            Language.ES,
            "“ ”",
            Language.ZH,
            "“ ”",
            Language.AR,
            "” “"));

    @Override
    public void check(Pair pair, Consumer<Alarm> alarms) {
        if (!ANY.matcher(pair.target()).find() && !ANY.matcher(pair.source()).find()) {
            return;
        }
        List<Spot> strange = strange(pair.target(), pair.into());
        String usual = USUAL.getOrDefault(pair.into(), "");
        if (!strange.isEmpty()) {
            alarms.accept(new Alarm(CheckKind.QUOTES, List.of(), strange, usual));
            return;
        }
        List<Spot> source = all(pair.source());
        List<Spot> target = all(pair.target());
        if (isWhole(pair.source(), source) && !isWhole(pair.target(), target)
                || source.size() > 1 && target.isEmpty()) {
            alarms.accept(new Alarm(CheckKind.QUOTES, source, target, usual));
        }
    }

    private static List<Spot> strange(String text, Language language) {
        List<Spot> spots = new ArrayList<>();
        switch (language) {
            case FR -> {
                find(STRAIGHT, text, spots);
                find(FRENCH_BARE, text, spots);
                find(CURLY, without(text), spots);
            }
            case RU -> {
                find(STRAIGHT, text, spots);
                find(RUSSIAN_SPACED, text, spots);
                find(CURLY, without(text), spots);
            }
            case ES -> {
                find(STRAIGHT, text, spots);
                find(LOW, text, spots);
            }
            case ZH -> {
                find(STRAIGHT, text, spots);
                find(ANGULAR, text, spots);
                find(LOW, text, spots);
            }
            case EN -> {
                find(ANGULAR, text, spots);
                find(LOW, text, spots);
            }
            case AR -> find(LOW, text, spots);
        }
        return spots;
    }

    /** Quotations within « » wiped out, letter for letter. */
    private static String without(String text) {
        return WITHIN.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
    }

    private static List<Spot> all(String text) {
        List<Spot> spots = new ArrayList<>();
        find(ANY, text, spots);
        return spots;
    }

    /** Whether they come in pairs. A quotation of several segments opens in the first and closes in the last. */
    private static boolean isWhole(String text, List<Spot> marks) {
        int angular = 0;
        for (Spot mark : marks) {
            angular += text.charAt(mark.from()) == '«' ? 1 : text.charAt(mark.from()) == '»' ? -1 : 0;
        }
        return marks.size() % 2 == 0 && angular == 0;
    }

    private static void find(Pattern pattern, String text, List<Spot> spots) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            spots.add(Spot.of(matcher));
        }
    }
}
