package org.hexaglot.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hexaglot.kernel.Language;

/**
 * What a figure means by its separators: 1,234.5 in English and Chinese, 1 234,5 in French and Russian, 1.234,5 or
 * 1 234,5 in Spanish, any of them in Arabic.
 */
final class NumberForm {
    private static final Pattern SINGLE = Pattern.compile("\\d{1,3}([.,،])\\d{3}");
    private static final Pattern SPACES = Pattern.compile("[ '’\u00A0\u066C]");

    private static final int GROUP = 3;

    private NumberForm() {}

    static boolean isDecimalComma(Language language) {
        return language != Language.EN && language != Language.ZH;
    }

    /** The values it may have, the likeliest first. */
    static Set<BigDecimal> values(String figure, Language language) {
        String bare = SPACES.matcher(figure).replaceAll("").replace('،', ',');
        Set<BigDecimal> values = new LinkedHashSet<>();
        if (SINGLE.matcher(figure).matches()) {
            BigDecimal grouped = new BigDecimal(bare.replaceAll("[.,]", ""));
            BigDecimal decimal = new BigDecimal(bare.replace(',', '.'));
            boolean isDecimal = bare.contains(",") ? isDecimal(language, ',') : isDecimal(language, '.');
            values.add(isDecimal ? decimal : grouped);
            values.add(isDecimal ? grouped : decimal);
            return values;
        }
        values.add(value(bare));
        return values;
    }

    /** Arabic texts hold groups between blanks in either order: 000 25 is typed so that 25 000 is seen. */
    static Set<BigDecimal> eitherOrder(String figure) {
        List<String> groups = new ArrayList<>(List.of(figure.split(" ")));
        Set<BigDecimal> values = new LinkedHashSet<>();
        for (int order = 0; order < 2; order++) {
            if (!groups.get(0).startsWith("0") && groups.stream().skip(1).allMatch(group -> group.length() == GROUP)) {
                values.add(new BigDecimal(String.join("", groups)));
            }
            Collections.reverse(groups);
        }
        return values;
    }

    private static boolean isDecimal(Language language, char mark) {
        return switch (language) {
            case EN, ZH, AR -> mark == '.';
            case FR, RU, ES -> mark == ',';
        };
    }

    /** The last mark is the decimal one, unless it is the only kind and comes several times. */
    private static BigDecimal value(String bare) {
        int last = Math.max(bare.lastIndexOf('.'), Math.max(bare.lastIndexOf(','), bare.lastIndexOf('\u066B')));
        if (last < 0) {
            return new BigDecimal(bare);
        }
        char mark = bare.charAt(last);
        String whole = bare.substring(0, last);
        if (whole.indexOf(mark) >= 0) {
            return new BigDecimal(bare.replaceAll("[.,]", ""));
        }
        return new BigDecimal(whole.replaceAll("[.,]", "") + "." + bare.substring(last + 1));
    }
}
