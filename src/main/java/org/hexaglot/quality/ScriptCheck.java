package org.hexaglot.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.kernel.Language;

/**
 * Latin words left over in Arabic, Chinese and Russian. Names of persons stay Latin in Chinese; what stands in brackets
 * or quotes (titles, the name in the original) and set Latin phrases stay in all. Also words of two scripts, which look
 * right and are found by no search, and characters that nobody could read when the file was made.
 */
final class ScriptCheck implements SegmentCheck {
    private static final Pattern LATIN = Pattern.compile(
            "\\p{IsLatin}[\\p{IsLatin}\\p{M}'’-]+(?:[\\s\u00A0]+\\p{IsLatin}[\\p{IsLatin}\\p{M}'’.-]*)*");
    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{M}'’-]+");
    private static final Pattern ASIDE = Pattern.compile(
            "\\([^()]*\\)|（[^（）]*）|\\[[^\\[\\]]*\\]|《[^《》]*》|«[^«»]*»|“[^“”]*”|”[^“”]*“|\"[^\"]*\"|‘[^‘’]*’|<[^<>]*>");
    private static final Pattern MIXED =
            Pattern.compile("(?=\\p{L}*\\p{IsCyrillic})(?=\\p{L}*\\p{IsLatin})[\\p{IsCyrillic}\\p{IsLatin}]{2,}");
    private static final Pattern BROKEN = Pattern.compile("[\uFFFD\uE000-\uF8FF]+");
    private static final Set<String> PHRASES = Set.of(
            "ad",
            "hoc",
            "inter",
            "alia",
            "mutatis",
            "mutandis",
            "pari",
            "passu",
            "de",
            "facto",
            "jure",
            "in",
            "situ",
            "vitro",
            "per",
            "capita",
            "proprio",
            "motu",
            "bona",
            "fide",
            "prima",
            "facie",
            "pro",
            "rata",
            "status",
            "quo",
            "et",
            "al",
            "van",
            "von",
            "der",
            "den",
            "di",
            "da",
            "dos",
            "du",
            "la",
            "le",
            "el",
            "bin",
            "ibn",
            "of",
            "and",
            "the",
            "idem",
            "ibid",
            "sic",
            "modus",
            "vivendi",
            "ex",
            "officio",
            "travaux",
            "préparatoires",
            "aide",
            "mémoire",
            "vis",
            "post",
            "mortem",
            "ante",
            "lex",
            "lata",
            "ferenda",
            "jus",
            "cogens",
            "ultra",
            "vires",
            "non",
            "refoulement",
            "note",
            "verbale");

    @Override
    public void check(Pair pair, Consumer<Alarm> alarms) {
        List<Spot> spots = new ArrayList<>();
        spots(BROKEN, pair.target(), spots);
        if (pair.into() == Language.RU) {
            spots(MIXED, pair.target(), spots);
        }
        if (isOfOtherScript(pair.into()) && !isOfOtherScript(pair.from()) && !SameCheck.isSame(pair)) {
            leftOver(pair, spots);
        }
        if (!spots.isEmpty()) {
            alarms.accept(Alarm.inTarget(CheckKind.SCRIPT, spots));
        }
    }

    private static boolean isOfOtherScript(Language language) {
        return language == Language.AR || language == Language.ZH || language == Language.RU;
    }

    private static void leftOver(Pair pair, List<Spot> spots) {
        String text = Untranslatable.without(wiped(ASIDE, pair.target()));
        Matcher run = LATIN.matcher(text);
        while (run.find()) {
            Spot spot = Spot.of(run);
            if (isWord(run.group(), pair) && spots.stream().noneMatch(spot::overlaps)) {
                spots.add(spot);
            }
        }
    }

    private static boolean isWord(String run, Pair pair) {
        boolean small = false;
        boolean any = false;
        Matcher word = WORD.matcher(run);
        while (word.find()) {
            boolean isPhrase = PHRASES.contains(word.group().toLowerCase(Locale.ROOT));
            any |= !isPhrase;
            small |= !isPhrase && Character.isLowerCase(word.group().charAt(0));
        }
        return pair.into() == Language.ZH ? small : any;
    }

    private static String wiped(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(match -> " ".repeat(match.group().length()));
    }

    private static void spots(Pattern pattern, String text, List<Spot> spots) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            spots.add(Spot.of(matcher));
        }
    }
}
