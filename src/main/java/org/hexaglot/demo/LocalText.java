package org.hexaglot.demo;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexaglot.kernel.Language;

/** Dates and numbers as documents in that language write them; Arabic documents use the digits 0 to 9. */
final class LocalText {
    private static final Map<Language, LocalText> LOCAL =
            Language.OFFICIAL.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), LocalText::new));

    private final ULocale locale;

    /** By the number of decimals. Making one takes a hundred times as long as using it. */
    private final Map<Integer, LocalizedNumberFormatter> numbers = new ConcurrentHashMap<>();

    private LocalText(Language language) {
        String region = language == Language.EN ? "en_GB" : language.code();
        this.locale = new ULocale(region + "@numbers=latn");
    }

    static LocalText of(Language language) {
        return Objects.requireNonNull(LOCAL.get(language));
    }

    String date(LocalDate day) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    /** With as many decimals as the number has. */
    String number(BigDecimal number) {
        return numbers.computeIfAbsent(number.scale(), this::numbers)
                .format(number)
                .toString();
    }

    private LocalizedNumberFormatter numbers(int decimals) {
        return NumberFormatter.withLocale(locale).precision(Precision.fixedFraction(Math.max(decimals, 0)));
    }
}
