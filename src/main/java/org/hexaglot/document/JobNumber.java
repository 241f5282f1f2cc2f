package org.hexaglot.document;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;

/**
 * The archive's number of one language of a document, such as {@code 17-03372 (C)}, {@code GE.08-15978 (E)} or {@code N23-21733 (E)}: the
 * mark of the duty station if it has one, the year, a running number, the letter of the language (domain.md section 6).
 */
record JobNumber(String text) {
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2043\\u2212\\p{Pd}]");

    /** As it stands in the footer, where the dates of processing and the bar code may follow, or in a catalogue. */
    private static final Pattern PRINTED = Pattern.compile(
            "(?:([A-Z]{1,3}\\.?) ?)?(\\d{2}) ?-? ?(\\d{5})(?: ?\\(?([A-Z])\\)?)?(?: \\d{6})*(?: ?\\*\\d{7}\\*)?");

    private static final Pattern BAR_CODE = Pattern.compile("\\*(\\d{2})(\\d{5})\\*");

    /**
     * Reads a number as somebody typed or copied it: kinds of digits and dashes, letter case and blanks do not matter,
     * and the dash and the letter may be left out.
     */
    static JobNumber of(String typed, Language language) {
        String plain = plain(typed);
        if (plain.isEmpty()) {
            throw wrongField("required");
        }
        Matcher code = BAR_CODE.matcher(plain);
        if (code.matches()) {
            return new JobNumber(code.group(1) + "-" + code.group(2) + letter(language));
        }
        Matcher printed = PRINTED.matcher(plain);
        if (!printed.matches()) {
            throw wrongField("job-number-form");
        }
        if (printed.group(4) != null && printed.group(4).charAt(0) != language.letter()) {
            throw wrongField("job-number-letter");
        }
        String mark = printed.group(1) == null ? "" : printed.group(1);
        return new JobNumber(mark + printed.group(2) + "-" + printed.group(3) + letter(language));
    }

    /** Refuses the number that another language has: none is ever derived from another's. */
    void mustDifferFrom(String other) {
        if (withoutLetter(text).equals(withoutLetter(other))) {
            throw wrongField("job-number-taken");
        }
    }

    private static String withoutLetter(String number) {
        return number.replaceFirst(" ?\\([A-Z]\\)$", "");
    }

    private static String letter(Language language) {
        return " (" + language.letter() + ")";
    }

    private static String plain(String typed) {
        StringBuilder digits = new StringBuilder();
        DASHES.matcher(FOLD.normalize(typed)).replaceAll("-").codePoints().forEach(each -> {
            if (Character.isDigit(each)) {
                digits.append(Character.digit(each, 10));
            } else {
                digits.appendCodePoint(each);
            }
        });
        return digits.toString().strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }

    private static Refusal wrongField(String field) {
        return Refusal.invalid("job-number-invalid").field("jobNumber", field);
    }
}
