package org.hexaglot.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.facts.Fact.Kind;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as their language writes them, with words like <i>million</i> or 万 behind them, and percentages. A
 * single separator before three digits ({@code 1,250}) is read as the language has it, with the other reading kept as
 * possible. Figures grown together with letters ({@code G20}) and ordinals are not firm.
 */
final class NumberReader {
    private static final String GROUP = "[.,'’\u00A0\u066C،]";
    private static final String NUMBER = "\\d{1,3}(?:(" + GROUP
            + ")\\d{3})(?:\\1\\d{3})*(?!\\d)(?:[.,\u066B]\\d+)?|\\d+(?:\\.\\d+){2,}|\\d+(?:[.,\u066B]\\d+)?";
    private static final Pattern FIGURE = Pattern.compile(NUMBER);
    private static final Pattern SPACED = Pattern.compile("(?<![\\d.,])\\d{1,3}(?: \\d{3})+(?!\\d)(?:[.,]\\d+)?");
    private static final Pattern ARABIC_SPACED =
            Pattern.compile("(?<![\\d.,])\\d{1,3}(?: \\d{3})* \\d{1,3}(?![.,]?\\d)");
    private static final Pattern ORDINAL =
            Pattern.compile("\\d+(?:st|nd|rd|th)(?!\\p{L})|\\d+(?:er|re|e|[èi]?ème)(?!\\p{L})"
                    + "|\\d+\\.?[ºª°]|\\d+-(?:[а-я]{1,3})(?!\\p{L})|第\\s?\\d+\\s?(?=[届次个])");
    private static final Pattern ATTACHED =
            Pattern.compile("[A-Za-z]\\d+(?:[.,]\\d+)?|(?<=[A-Za-z]-)\\d+(?!\\d)|\\d+[A-Za-z](?![A-Za-z])");
    private static final Pattern SPAN =
            Pattern.compile("(?<![\\d.,])((?:19|20)\\d)(\\d)[/-](\\d{2}|(?:19|20)\\d{2})(?![\\d/-])");
    private static final Pattern PERCENT = Pattern.compile(
            "^[\\s\u00A0-]*(?:%|٪|per[\\s\u00A0]?cent|pour[\\s\u00A0]cent|por[\\s\u00A0]ciento|процент|(?:في[\\s\u00A0]+)?(?:ب?ال)?(?:مائة|مئة)|个?百分点|percentage|نقط[ةه][\\s\u00A0]+مئوية|نقاط[\\s\u00A0]+مئوية|points?[\\s\u00A0]de[\\s\u00A0]pourcentage|puntos?[\\s\u00A0]porcentual)");
    private static final Pattern PERCENT_WORDS = Pattern.compile(
            "%|٪|per[\\s\u00A0]?cent|pour[\\s\u00A0]cent|por[\\s\u00A0]ciento|процент|(?:ب|في[\\s\u00A0])ال(?:مائة|مئة)|百分");
    /** What each of {@link #PERCENT_WORDS} begins or ends with. */
    private static final List<String> PERCENT_PIECES =
            List.of("%", "٪", "cent", "ciento", "процент", "مائة", "مئة", "百分");

    private static final Pattern TO_SCALED = Pattern.compile("^[\\s\u00A0]*(?:-|to|à|a|до|إلى|至|到|~)[\\s\u00A0]*$");
    private static final Set<Language> SPACES_GROUP =
            Set.of(Language.FR, Language.RU, Language.ES, Language.ZH, Language.AR);

    private final Slate slate;
    private final Language language;
    private final List<Fact> facts = new ArrayList<>();

    private NumberReader(Slate slate, Language language) {
        this.slate = slate;
        this.language = language;
    }

    private record Found(int start, int end, Set<BigDecimal> values, int power) {}

    static List<Fact> read(Slate slate, Language language) {
        NumberReader reader = new NumberReader(slate, language);
        if (slate.hasFigures()) {
            reader.spans();
            reader.loose(ORDINAL);
            reader.loose(ATTACHED);
            reader.figures();
        }
        if (slate.hasAny(PERCENT_PIECES)) {
            slate.each(
                    PERCENT_WORDS,
                    match -> reader.facts.add(Fact.loose(Kind.PERCENTAGE, match.start(), match.end(), "%")));
        }
        return reader.facts;
    }

    /** Two years written as one: {@code 2024/25} says 2025. */
    private void spans() {
        slate.each(SPAN, match -> {
            String from = match.group(1) + match.group(2);
            String end = match.group(3);
            String to = end.length() == 2 ? from.substring(0, 2) + end : end;
            if (Integer.parseInt(to) > Integer.parseInt(from)) {
                facts.add(Fact.firm(Kind.NUMBER, match.start(), match.start() + from.length(), from));
                facts.add(Fact.firm(Kind.NUMBER, match.start(3), match.end(), to, end));
                slate.wipe(match.start(), match.end());
            }
        });
    }

    private void loose(Pattern pattern) {
        slate.each(pattern, match -> {
            String digits = match.group().replaceAll("[^\\d]", "");
            facts.add(Fact.loose(Kind.NUMBER, match.start(), match.end(), plain(new BigDecimal(digits))));
            slate.wipe(match.start(), match.end());
        });
    }

    private void figures() {
        List<Found> found = new ArrayList<>();
        if (language == Language.AR) {
            slate.each(ARABIC_SPACED, match -> {
                Set<BigDecimal> values = NumberForm.eitherOrder(match.group());
                if (!values.isEmpty()) {
                    found.add(taken(match, values));
                }
            });
        }
        if (SPACES_GROUP.contains(language)) {
            slate.each(SPACED, match -> found.add(taken(match, NumberForm.values(match.group(), language))));
        }
        slate.each(FIGURE, match -> found.addAll(split(match)));
        found.sort((one, other) -> Integer.compare(one.start(), other.start()));
        for (int i = 0; i < found.size(); i++) {
            Found next = i + 1 < found.size() ? found.get(i + 1) : null;
            if (next != null && belongs(found.get(i), next)) {
                found.set(i + 1, sum(found.get(i), next));
            } else {
                facts.add(fact(found.get(i), next));
            }
        }
        found.forEach(each -> slate.wipe(each.start(), each.end()));
    }

    private Found taken(MatchResult match, Set<BigDecimal> values) {
        Found found = scaled(match.start(), match.end(), values);
        slate.wipe(match.start(), match.end());
        return found;
    }

    /** A list without blanks, such as {@code 5,10} where the comma is no decimal mark, is several numbers. */
    private List<Found> split(MatchResult match) {
        String text = match.group();
        if (match.group(1) == null && text.contains(",") && !NumberForm.isDecimalComma(language)) {
            List<Found> several = new ArrayList<>();
            Matcher digits = Pattern.compile("\\d+").matcher(text);
            while (digits.find()) {
                several.add(scaled(
                        match.start() + digits.start(),
                        match.start() + digits.end(),
                        Set.of(new BigDecimal(digits.group()))));
            }
            return several;
        }
        if (text.indexOf('.') != text.lastIndexOf('.') && match.group(1) == null) {
            return List.of();
        }
        return List.of(scaled(match.start(), match.end(), NumberForm.values(text, language)));
    }

    private Found scaled(int start, int end, Set<BigDecimal> values) {
        Scales.Scale scale = Scales.at(slate.left(), end, language);
        Set<BigDecimal> larger = new LinkedHashSet<>();
        values.forEach(value -> larger.add(scale.of(value)));
        return new Found(start, end + scale.length(), larger, scale.power());
    }

    /** Chinese adds: 1亿2000万 is one number. */
    private boolean belongs(Found one, Found next) {
        return language == Language.ZH && one.power() > next.power() && one.end() == next.start() && one.power() > 0;
    }

    private static Found sum(Found one, Found next) {
        BigDecimal sum =
                one.values().iterator().next().add(next.values().iterator().next());
        return new Found(one.start(), next.end(), Set.of(sum), next.power());
    }

    private Fact fact(Found found, @Nullable Found next) {
        String text = slate.left();
        Set<String> readings = new LinkedHashSet<>();
        if (next != null
                && found.power() == 0
                && next.power() > 0
                && TO_SCALED.matcher(text.substring(found.end(), next.start())).find()) {
            found.values().forEach(value -> readings.add(plain(value.scaleByPowerOfTen(next.power()))));
        }
        found.values().forEach(value -> readings.add(plain(value)));
        int end = found.end();
        Matcher percent = PERCENT.matcher(text.substring(end));
        boolean before = text.substring(0, found.start()).endsWith("百分之");
        if (percent.find() || before) {
            facts.add(Fact.firm(Kind.PERCENTAGE, found.start(), end, "%"));
        }
        return new Fact(Kind.NUMBER, List.copyOf(readings), true, found.start(), end);
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
