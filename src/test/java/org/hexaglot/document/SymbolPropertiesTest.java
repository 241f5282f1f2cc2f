package org.hexaglot.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hexaglot.kernel.Refusal;

class SymbolPropertiesTest {
    @Provide
    Arbitrary<String> symbols() {
        Arbitrary<String> roots = Arbitraries.of("A", "E", "S", "ST", "ECE", "CRC", "DP", "TD", "XYZ");
        Arbitrary<String> bodies = Arbitraries.of("", "/C.3", "/AC.96", "/CN.7", "/CONF.151", "/MP.EIA");
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 2500);
        Arbitrary<String> ends = Arbitraries.of("", "/Rev.1", "/Add.12", "/Corr.1", "(Part one)", "/4-5", "*");
        return Combinators.combine(roots, bodies, numbers, numbers, ends)
                .as((root, body, one, two, end) -> root + body + "/" + one + "/" + two + end);
    }

    @Property
    void lookUpIgnoresCaseBlanksAndDashVariants(@ForAll("symbols") String text) {
        String key = Symbol.of(text).lookupKey();
        assertThat(Symbol.of(text.toLowerCase(Locale.ROOT)).lookupKey()).isEqualTo(key);
        assertThat(Symbol.of(text.replace("/", " /\u00a0")).lookupKey()).isEqualTo(key);
        for (String dash : List.of("\u2010", "\u2011", "\u2013", "\u2014", "\u2212", "\uff0d")) {
            assertThat(Symbol.of(text.replace("-", dash)).lookupKey()).isEqualTo(key);
        }
        assertThat(key.chars().filter(c -> c == '/').count())
                .isEqualTo(text.chars().filter(c -> c == '/').count());
    }

    @Property
    void aJoinedListIsSplitAgain(@ForAll("symbols") String one, @ForAll("symbols") String two) {
        for (String joint : List.of("-", "\u2013", "\u2014", " - ", " \u2013 ")) {
            String both = one + joint + two;
            assertThat(Symbol.split(both).stream().map(Symbol::text)).containsExactly(one, two);
            assertThat(Symbol.split(both.toLowerCase(Locale.ROOT))).hasSize(2);
        }
    }

    @Property
    void normalisingTwiceIsNormalisingOnce(@ForAll String text) {
        Symbol symbol;
        try {
            symbol = Symbol.of(text);
        } catch (Refusal refused) {
            return;
        }
        assertThat(Symbol.of(symbol.text())).isEqualTo(symbol);
        assertThat(Symbol.of(symbol.lookupKey()).lookupKey()).isEqualTo(symbol.lookupKey());
        assertThat(symbol.parts()).isNotNull();
    }

    @Property
    void whateverIsAskedSplitsOrIsRefused(@ForAll String text) {
        try {
            assertThat(Symbol.split(text).stream().map(Symbol::text).collect(Collectors.joining()))
                    .hasSizeLessThanOrEqualTo(text.length());
        } catch (Refusal refused) {
            assertThat(refused.kind()).isEqualTo(Refusal.Kind.INVALID);
        }
    }

    @Property
    void theOrderIsTotalAndAgreesWithEquality(
            @ForAll("symbols") String a, @ForAll("symbols") String b, @ForAll("symbols") String c) {
        Symbol x = Symbol.of(a);
        Symbol y = Symbol.of(b);
        Symbol z = Symbol.of(c);
        assertThat(Integer.signum(x.compareTo(y))).isEqualTo(-Integer.signum(y.compareTo(x)));
        assertThat(x.compareTo(y) == 0).isEqualTo(x.equals(y));
        if (x.compareTo(y) <= 0 && y.compareTo(z) <= 0) {
            assertThat(x.compareTo(z)).isLessThanOrEqualTo(0);
        }
    }
}
