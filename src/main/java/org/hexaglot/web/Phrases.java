package org.hexaglot.web;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.SignDisplay;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.hexaglot.kernel.Language;

/**
 * Texts, dates and numbers in one language, with instants shown in one duty station's time zone. For one request or one
 * mail and one thread.
 *
 * <p>English follows British order of day and month as conference documents do; Arabic is written with European digits,
 * as in today's conference documents, so that numbers read alike beside symbols.
 */
public final class Phrases {
    private static final Map<Language, ULocale> LOCALES = Map.of(
            Language.AR, ULocale.forLanguageTag("ar-u-nu-latn"),
            Language.ZH, ULocale.forLanguageTag("zh-Hans"),
            Language.EN, ULocale.UK,
            Language.FR, ULocale.FRENCH,
            Language.RU, ULocale.forLanguageTag("ru"),
            Language.ES, ULocale.forLanguageTag("es"));

    private final Map<String, DateFormat> dateFormats = new HashMap<>();
    private final Messages messages;
    private final Language language;
    private final ULocale locale;
    private final ZoneId zone;
    private final LocalDate today;

    /**
     * @param zone time zone in which instants are shown
     * @param today the day there from which relative days count
     */
    public Phrases(Messages messages, Language language, ZoneId zone, LocalDate today) {
        this.messages = messages;
        this.language = language;
        this.locale = localeOf(language);
        this.zone = zone;
        this.today = today;
    }

    static ULocale localeOf(Language language) {
        return LOCALES.getOrDefault(language, ULocale.UK);
    }

    public Language language() {
        return language;
    }

    public ZoneId zone() {
        return zone;
    }

    public LocalDate today() {
        return today;
    }

    /** The text of a key; arguments alternate name and value: {@code t("tasks.due", "words", 1240)}. */
    public String t(String key, Object... namesAndValues) {
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return messages.text(language, key, arguments);
    }

    public String t(String key, Map<String, ?> arguments) {
        return messages.text(language, key, arguments);
    }

    /** The same for arguments as the domain gives them: days are written in this language. */
    public String told(String key, Map<String, ?> arguments) {
        Map<String, Object> spoken = new HashMap<>();
        arguments.forEach((name, value) -> spoken.put(name, value instanceof LocalDate day ? date(day) : value));
        return messages.text(language, key, spoken);
    }

    /** True when there is such a text. */
    public boolean has(String key) {
        return messages.has(key);
    }

    /** {@code 21 November 2026}. */
    public String date(LocalDate date) {
        return format(date, "yMMMMd");
    }

    /** {@code 21 Nov}, with the year when it is not this one. */
    public String shortDate(LocalDate date) {
        return format(date, date.getYear() == today.getYear() ? "MMMd" : "yMMMd");
    }

    /** {@code Sat 21 Nov}, with the year when it is not this one. */
    public String weekday(LocalDate date) {
        return format(date, date.getYear() == today.getYear() ? "EEEMMMd" : "yEEEMMMd");
    }

    /** {@code November 2026}. */
    public String month(YearMonth month) {
        return format(month.atDay(1), "yMMMM");
    }

    /** {@code Sat}. */
    public String dayOfWeek(LocalDate date) {
        return format(date, "ccc");
    }

    /** {@code Sat 21 Nov, 14:00} in the person's time zone. */
    public String moment(Instant instant) {
        boolean sameYear = instant.atZone(zone).getYear() == today.getYear();
        return format(instant, sameYear ? "EEEMMMdHm" : "yMMMdHm");
    }

    /** {@code 14:00} in the person's time zone. */
    public String clock(Instant instant) {
        return format(instant, "Hm");
    }

    /** {@code 21 November 2026 at 14:00 GMT-5}: nothing left open. */
    public String fullMoment(Instant instant) {
        return format(instant, "yMMMMdHmz");
    }

    public String number(long number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    /** At most one decimal. */
    public String decimal(double number) {
        return numbers().precision(Precision.maxFraction(1)).format(number).toString();
    }

    /** {@code 84 %} for 0.84, without decimals. */
    /** A gain or loss with its sign and at most one decimal: {@code +2.1}. */
    public String points(double gained) {
        return numbers()
                .precision(Precision.maxFraction(1))
                .sign(SignDisplay.EXCEPT_ZERO)
                .format(gained)
                .toString();
    }

    public String percent(double rate) {
        return NumberFormat.getPercentInstance(locale).format(rate);
    }

    /** A share by which something grew, with its sign: {@code +15 %}. */
    public String growth(double share) {
        return (share < 0 ? "−" : "+") + percent(Math.abs(share));
    }

    /** {@code 1,240 words}. */
    public String words(long count) {
        return t("layout.words", "count", count);
    }

    /** {@code 1.2 MB}: thousands of bytes, as file managers count. */
    public String size(long bytes) {
        boolean large = bytes >= 1_000_000;
        MeasureUnit unit = large ? MeasureUnit.MEGABYTE : MeasureUnit.KILOBYTE;
        double amount = bytes / (large ? 1_000_000.0 : 1_000.0);
        return numbers()
                .unit(unit)
                .precision(Precision.maxFraction(large ? 1 : 0))
                .format(amount)
                .toString();
    }

    /** {@code today}, {@code tomorrow}, {@code in 5 days}, {@code 3 days ago}. */
    public String relative(LocalDate date) {
        long days = ChronoUnit.DAYS.between(today, date);
        RelativeDateTimeFormatter formatter = RelativeDateTimeFormatter.getInstance(locale);
        if (days == 0) {
            return formatter.format(Direction.THIS, AbsoluteUnit.DAY);
        }
        if (Math.abs(days) == 1) {
            return formatter.format(days > 0 ? Direction.NEXT : Direction.LAST, AbsoluteUnit.DAY);
        }
        return formatter.format(Math.abs(days), days > 0 ? Direction.NEXT : Direction.LAST, RelativeUnit.DAYS);
    }

    /** {@code 5 days left}, {@code due today}, {@code 3 days late}. */
    public String slack(long days) {
        if (days == 0) {
            return t("layout.slack.today");
        }
        return t(days > 0 ? "layout.slack.left" : "layout.slack.late", "days", Math.abs(days));
    }

    /** {@code Arabic, Chinese and French}. */
    public String list(Collection<String> items) {
        return ListFormatter.getInstance(locale).format(items);
    }

    /** The name of a language in this one: {@code Arabic}. */
    public String nameOf(Language other) {
        return t("layout.language." + other.code());
    }

    private LocalizedNumberFormatter numbers() {
        return NumberFormatter.withLocale(locale);
    }

    private String format(LocalDate date, String skeleton) {
        Instant noon = date.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return format(noon, skeleton, ZoneOffset.UTC);
    }

    private String format(Instant instant, String skeleton) {
        return format(instant, skeleton, zone);
    }

    private String format(Instant instant, String skeleton, ZoneId at) {
        DateFormat format =
                dateFormats.computeIfAbsent(skeleton, wanted -> DateFormat.getInstanceForSkeleton(wanted, locale));
        format.setTimeZone(TimeZone.getTimeZone(at.equals(ZoneOffset.UTC) ? "UTC" : at.getId()));
        return format.format(Date.from(instant));
    }
}
