package org.hexaglot.web;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of two values of one column of a list: numbers by their size, days and instants by time, ranked words by
 * their rank, all else as a reader of the language expects it, with the numbers in a text by their size.
 */
final class ValueOrder implements Comparator<Object> {
    private final Collator collator;

    ValueOrder(Locale locale) {
        this.collator = Collator.getInstance(locale);
        if (collator instanceof RuleBasedCollator ruled) {
            ruled.setNumericCollation(true);
        }
    }

    @Override
    public int compare(Object one, Object other) {
        if (one instanceof Number number && other instanceof Number another) {
            return Double.compare(number.doubleValue(), another.doubleValue());
        }
        if (one instanceof LocalDate day && other instanceof LocalDate another) {
            return day.compareTo(another);
        }
        if (one instanceof Instant instant && other instanceof Instant another) {
            return instant.compareTo(another);
        }
        if (one instanceof Ranked ranked && other instanceof Ranked another && ranked.rank() != another.rank()) {
            return Integer.compare(ranked.rank(), another.rank());
        }
        return collator.compare(one.toString(), other.toString());
    }
}
