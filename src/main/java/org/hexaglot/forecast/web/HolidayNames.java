package org.hexaglot.forecast.web;

import java.text.Normalizer;
import java.util.Locale;
import org.hexaglot.web.Phrases;

/**
 * The names of official holidays in the reader's language. The calendars in {@code workflow/} name them in English;
 * a holiday that the texts do not know keeps the name written there.
 */
public final class HolidayNames {
    private static final String OBSERVED = " (observed)";

    private HolidayNames() {}

    /** @param written as in the calendar: {@code Christmas Day (observed)} */
    public static String of(Phrases phrases, String written) {
        if (written.endsWith(OBSERVED)) {
            String day = of(phrases, written.substring(0, written.length() - OBSERVED.length()));
            return phrases.t("planning.holiday.observed", "name", day);
        }
        String key = "planning.holiday." + key(written);
        return phrases.has(key) ? phrases.t(key) : written;
    }

    /** {@code New Year's Day} becomes {@code new-years-day}. */
    private static String key(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 -]", "")
                .replace(' ', '-');
    }
}
