package org.hexaglot.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.facts.Fact.Kind;

/**
 * Reads and wipes days and months in the orders of six languages, ranges and lists included: {@code 12–16 January},
 * {@code 1月12日至16日}. Years stay and are read as numbers.
 */
final class DateReader {
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th|er|-?го|º|°)?";
    private static final String JOINT =
            "[\\s\u00A0]*(?:,|-|،|to|and|through|or|et|au|ou|al|a|y|o|и|по|до|или|إلى|و|أو)[\\s\u00A0]*";
    private static final String OF = "[\\s\u00A0]+(?:(?:of|de|من|شهر)[\\s\u00A0]+)?";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NAME = "(" + MonthNames.PATTERN + ")(?:\\s*/\\s*(?:" + MonthNames.PATTERN + "))?";
    private static final String YEAR = "(?=,?[\\s\u00A0]+(?:(?:of|de|del|عام)[\\s\u00A0]+)?(?:19|20)\\d{2}(?!\\d))";

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(-(\\d{2})-(\\d{2}))(?!\\d)");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d./])((\\d{1,2})([./])(\\d{1,2})\\3)(?:19|20)\\d{2}(?![\\d/])");
    private static final Pattern CHINESE =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s?月\\s?(\\d{1,2}(?:\\s?[日号]?\\s?[至到、和与及,-]+\\s?\\d{1,2})*)\\s?[日号]"
                    + "(?:[至到、和与及,-]+(\\d{1,2})\\s?日)?");
    private static final Pattern CHINESE_MONTH = Pattern.compile("(年\\s?)?(?<!\\d)(\\d{1,2})\\s?月");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?<![\\d./-])(" + DAY + "(?:" + JOINT + DAY + "){0,5})" + OF + NAME, FLAGS);
    private static final Pattern MONTH_DAY = Pattern.compile(
            NAME + "[\\s\u00A0]+(\\d{1,2}(?:st|nd|rd|th)?(?![\\d.,]*\\d)(?:" + JOINT + "\\d{1,2}(?![\\d]))?)", FLAGS);
    private static final Pattern MONTH_YEAR = Pattern.compile(NAME + YEAR, FLAGS);
    private static final Pattern MONTH = Pattern.compile(NAME, FLAGS);
    private static final Pattern FIGURE = Pattern.compile("\\d+");
    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    private final Slate slate;
    private final List<Fact> facts = new ArrayList<>();

    private DateReader(Slate slate) {
        this.slate = slate;
    }

    static List<Fact> read(Slate slate) {
        DateReader reader = new DateReader(slate);
        if (slate.hasFigures()) {
            reader.figures();
            reader.chinese();
        }
        if (slate.words().stream().noneMatch(word -> MonthNames.mayBegin(word.text()))) {
            return reader.facts;
        }
        slate.each(DAY_MONTH, match -> reader.days(match, match.group(1), MonthNames.number(match.group(2))));
        slate.each(MONTH_DAY, match -> reader.days(match, match.group(2), MonthNames.number(match.group(1))));
        slate.each(MONTH_YEAR, match -> reader.month(match, MonthNames.number(match.group(1)), true));
        slate.each(MONTH, match -> reader.month(match, MonthNames.number(match.group(1)), false));
        return reader.facts;
    }

    private void figures() {
        slate.each(ISO, match -> {
            if (isDay(match.group(3), match.group(2))) {
                facts.add(Fact.firm(Kind.DATE, match.start(), match.end(), day(match.group(2), match.group(3))));
                slate.wipe(match.start(1), match.end(1));
            }
        });
        slate.each(NUMERIC, match -> {
            String first = match.group(2);
            String second = match.group(4);
            List<String> readings = new ArrayList<>();
            if (isDay(first, second)) {
                readings.add(day(second, first));
            }
            if (isDay(second, first)) {
                readings.add(day(first, second));
            }
            if (!readings.isEmpty()) {
                facts.add(new Fact(Kind.DATE, readings, true, match.start(), match.end()));
                slate.wipe(match.start(1), match.end(1));
            }
        });
    }

    private void chinese() {
        slate.each(CHINESE, match -> {
            String days = match.group(2) + (match.group(3) == null ? "" : " " + match.group(3));
            days(match, days, MonthNames.twoDigits(match.group(1)));
        });
        slate.each(CHINESE_MONTH, match -> {
            if (Integer.parseInt(match.group(2)) <= LAST_MONTH) {
                month(match, MonthNames.twoDigits(match.group(2)), match.group(1) != null);
            }
        });
    }

    private void days(MatchResult match, String days, String month) {
        Matcher figure = FIGURE.matcher(days);
        List<String> found = new ArrayList<>();
        while (figure.find()) {
            if (!isDay(figure.group(), month)) {
                return;
            }
            found.add(day(month, figure.group()));
        }
        found.forEach(day -> facts.add(Fact.firm(Kind.DATE, match.start(), match.end(), day)));
        slate.wipe(match.start(), match.end());
    }

    private void month(MatchResult match, String month, boolean firm) {
        facts.add(new Fact(Kind.DATE, List.of(month), firm, match.start(), match.end()));
        slate.wipe(match.start(), match.end());
    }

    private static String day(String month, String day) {
        return MonthNames.twoDigits(month) + "-" + MonthNames.twoDigits(day);
    }

    private static boolean isDay(String day, String month) {
        int number = Integer.parseInt(month);
        int inMonth = Integer.parseInt(day);
        return number >= 1 && number <= LAST_MONTH && inMonth >= 1 && inMonth <= LAST_DAY;
    }
}
