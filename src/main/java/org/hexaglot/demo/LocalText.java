package org.hexaglot.demo;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.hexaglot.kernel.Language;

/** Dates and numbers as documents in that language write them; Arabic documents use the digits 0 to 9. */
record LocalText(ULocale locale) {

    static LocalText of(Language language) {
        String region = language == Language.EN ? "en_GB" : language.code();
        return new LocalText(new ULocale(region + "@numbers=latn"));
    }

    String date(LocalDate day) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    /** With as many decimals as the number has. */
    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }
}
