package org.hexaglot.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hexaglot.document.RomanNumeral;
import org.hexaglot.facts.Fact.Kind;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Numbers written in words or in Roman figures. They are never asked of another language; they only answer a figure
 * that stands there, so that <i>three</i> beside 3 is no difference. Read generously and by the stems of words.
 */
final class NumberWords {
    private static final Pattern BETWEEN =
            Pattern.compile("[\\s\u00A0-]*(?:(?:and|et|y|и|و)[\\s\u00A0]+)?[\\s\u00A0-]*");
    private static final Pattern ROMAN = Pattern.compile("(?<![A-Za-z])[IVXLC]+(?![A-Za-z])");
    private static final Pattern CHINESE = Pattern.compile("[〇零一二两三四五六七八九十百千]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:وال|بال|فال|كال|لل|ال|و|ب|ل|ف|ك)");
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final Map<Language, TreeMap<String, Integer>> STEMS = new EnumMap<>(Language.class);

    static {
        stems(
                Language.EN,
                "one 1 first 1 once 1 single 1 two 2 second 2 both 2 twice 2 pair 2 double 2 half 2 three 3 third 3 triple 3 four 4 fourth 4 quarter 4 five 5 fifth 5 six 6 sixth 6 seven 7 seventh 7 eight 8 eighth 8 nine 9 ninth 9 ten 10 tenth 10 decade 10 eleven 11 eleventh 11 twelve 12 twelfth 12 dozen 12 thirteen 13 thirteenth 13 fourteen 14 fourteenth 14 fifteen 15 fifteenth 15 sixteen 16 sixteenth 16 seventeen 17 seventeenth 17 eighteen 18 eighteenth 18 nineteen 19 nineteenth 19 twenty 20 twentieth 20 thirty 30 thirtieth 30 forty 40 fortieth 40 fifty 50 fiftieth 50 sixty 60 sixtieth 60 seventy 70 seventieth 70 eighty 80 eightieth 80 ninety 90 ninetieth 90 hundred 100 thousand 1000");
        stems(
                Language.FR,
                "un 1 une 1 premi 1 deux 2 deuxi 2 second 2 double 2 demi 2 moitié 2 trois 3 troisi 3 tiers 3 tripl 3 quatre 4 quatri 4 quart 4 cinq 5 cinqui 5 six 6 sixi 6 sept 7 septi 7 huit 8 huiti 8 neuf 9 neuvi 9 dix 10 dixi 10 décenni 10 onz 11 douz 12 treiz 13 quatorz 14 quinz 15 seiz 16 vingt 20 trent 30 quarant 40 cinquant 50 soixant 60 cent 100 centi 100 mille 1000");
        stems(
                Language.ES,
                "un 1 uno 1 una 1 primer 1 dos 2 segund 2 doble 2 mitad 2 ambos 2 ambas 2 tres 3 tercer 3 triple 3 cuatro 4 cuart 4 cinco 5 quint 5 seis 6 sext 6 siete 7 séptim 7 ocho 8 octav 8 nueve 9 noven 9 diez 10 décim 10 decenio 10 once 11 undécim 11 doce 12 duodécim 12 docena 12 trece 13 catorce 14 quince 15 dieciséis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 veintiun 21 veintidós 22 veintitrés 23 veinticuatro 24 veinticinco 25 veintiséis 26 veintisiete 27 veintiocho 28 veintinueve 29 vigésim 20 treinta 30 trigésim 30 cuarenta 40 cuadragésim 40 cincuenta 50 quincuagésim 50 sesenta 60 sexagésim 60 setenta 70 septuagésim 70 ochenta 80 octogésim 80 noventa 90 nonagésim 90 cien 100 ciento 100 centésim 100 doscient 200 trescient 300 cuatrocient 400 quinient 500 mil 1000");
        stems(
                Language.RU,
                "один 1 одн 1 перв 1 два 2 две 2 дву 2 двое 2 втор 2 оба 2 обе 2 половин 2 три 3 трех 3 трёх 3 трем 3 трое 3 трет 3 четыр 4 четверт 4 пять 5 пяти 5 пят 5 шест 6 семь 7 семи 7 седьм 7 восем 8 восьм 8 девят 9 десят 10 десятилет 10 одиннадцат 11 двенадцат 12 тринадцат 13 четырнадцат 14 пятнадцат 15 шестнадцат 16 семнадцат 17 восемнадцат 18 девятнадцат 19 двадцат 20 тридцат 30 сорок 40 пятьдесят 50 пятидесят 50 шестьдесят 60 шестидесят 60 семьдесят 70 семидесят 70 восемьдесят 80 восьмидесят 80 девяност 90 сто 100 ста 100 сот 100 двести 200 триста 300 пятьсот 500 тысяч 1000");
        stems(
                Language.AR,
                "واحد 1 احد 1 أحد 1 إحد 1 أول 1 اول 1 حادي 1 اثن 2 إثن 2 ثان 2 نصف 2 كلا 2 ثلاث 3 ثالث 3 ثلث 3 أربع 4 اربع 4 رابع 4 ربع 4 خمس 5 خامس 5 ست 6 سادس 6 سبع 7 سابع 7 ثمان 8 ثامن 8 تسع 9 تاسع 9 عشر 10 عاشر 10 عقد 10 عشرين 20 عشرون 20 ثلاثين 30 ثلاثون 30 أربعين 40 أربعون 40 خمسين 50 خمسون 50 ستين 60 ستون 60 سبعين 70 سبعون 70 ثمانين 80 ثمانون 80 تسعين 90 تسعون 90 مائة 100 مئة 100 مائتا 200 مائتي 200 ألف 1000 آلاف 1000");
    }

    private final Language language;
    private final List<Fact> facts = new ArrayList<>();

    private NumberWords(Language language) {
        this.language = language;
    }

    private static void stems(Language language, String stemsAndValues) {
        TreeMap<String, Integer> stems = new TreeMap<>();
        String[] parts = stemsAndValues.split(" ");
        for (int i = 0; i < parts.length; i += 2) {
            stems.put(parts[i], Integer.valueOf(parts[i + 1]));
        }
        STEMS.put(language, stems);
    }

    static List<Fact> read(Slate slate, Language language) {
        NumberWords words = new NumberWords(language);
        slate.each(
                ROMAN,
                match -> words.add(match.start(), match.end(), BigDecimal.valueOf(RomanNumeral.value(match.group()))));
        if (language == Language.ZH) {
            slate.each(CHINESE, match -> words.chinese(match, slate.left()));
        } else {
            words.runs(slate);
        }
        return words.facts;
    }

    private void add(int start, int end, BigDecimal value) {
        facts.add(Fact.loose(Kind.NUMBER, start, end, NumberReader.plain(value)));
    }

    private void runs(Slate slate) {
        String text = slate.left();
        List<BigDecimal> run = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (Slate.Word word : slate.words()) {
            BigDecimal value = value(word.text());
            if (value == null) {
                continue;
            }
            if (!run.isEmpty()
                    && !BETWEEN.matcher(text.substring(end, word.start())).matches()) {
                told(run, start, end, text);
                run.clear();
            }
            start = run.isEmpty() ? word.start() : start;
            end = word.end();
            run.add(value);
        }
        told(run, start, end, text);
    }

    /** Each word of a run by itself, and the run as a whole, with a scale behind it. */
    private void told(List<BigDecimal> run, int start, int end, String text) {
        if (run.isEmpty()) {
            return;
        }
        Set<BigDecimal> values = new LinkedHashSet<>(run);
        BigDecimal whole = whole(run);
        values.add(whole);
        Scales.Scale scale = Scales.at(text, end, language);
        values.add(scale.of(whole));
        values.forEach(value -> add(start, end + scale.length(), value));
    }

    private BigDecimal whole(List<BigDecimal> run) {
        int sum = 0;
        int below = 0;
        for (BigDecimal each : run) {
            int value = each.intValue();
            boolean fourTwenties = language == Language.FR && value == 20 && below % HUNDRED == 4;
            if (fourTwenties) {
                below += 76;
            } else if (value == THOUSAND) {
                sum += Math.max(1, below) * THOUSAND;
                below = 0;
            } else {
                below = value == HUNDRED ? Math.max(1, below) * HUNDRED : below + value;
            }
        }
        return BigDecimal.valueOf(sum + (long) below);
    }

    /** English words are whole; of the others a word may go on after its stem, the longest that fits. */
    private @Nullable BigDecimal value(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        TreeMap<String, Integer> stems = STEMS.get(language);
        if (stems == null) {
            return null;
        }
        String bare = language == Language.AR && !stems.containsKey(plain)
                ? ARTICLE.matcher(plain).replaceFirst("")
                : plain;
        Integer value = stems.get(bare);
        for (int length = bare.length() - 1; value == null && language != Language.EN && length > 2; length--) {
            value = stems.get(bare.substring(0, length));
        }
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private void chinese(MatchResult match, String text) {
        String figures = match.group();
        BigDecimal value = BigDecimal.valueOf(chineseValue(figures));
        Scales.Scale scale = Scales.at(text, match.end(), Language.ZH);
        add(match.start(), match.end() + scale.length(), value);
        add(match.start(), match.end() + scale.length(), scale.of(value));
    }

    static long chineseValue(String figures) {
        String plain = figures.replace('零', '〇').replace('两', '二');
        if (plain.length() > 1 && plain.chars().allMatch(figure -> DIGITS.indexOf(figure) >= 0)) {
            long value = 0;
            for (char figure : plain.toCharArray()) {
                value = value * 10 + DIGITS.indexOf(figure);
            }
            return value;
        }
        long sum = 0;
        long digit = 0;
        for (char figure : plain.toCharArray()) {
            int place = "十百千".indexOf(figure);
            if (place >= 0) {
                sum += Math.max(1, digit) * (long) Math.pow(10, place + 1);
                digit = 0;
            } else {
                digit = DIGITS.indexOf(figure);
            }
        }
        return sum + digit;
    }
}
