package org.hexaglot.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.hexaglot.kernel.Language;

final class NumberPropertiesTest {
    @Property(tries = 500)
    void readsBackWhatEachLanguageWrites(
            @ForAll Language language, @ForAll @BigRange(min = "1.1", max = "999999999") @Scale(2) BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(new ULocale(locale(language)));
        format.setMaximumFractionDigits(2);
        String text = "– " + format.format(number) + " –";
        assertThat(Facts.of(text, language).of(Fact.Kind.NUMBER))
                .as(text)
                .anyMatch(fact -> fact.firm() && fact.reads(NumberReader.plain(number)));
    }

    @Property(tries = 500)
    void findsEveryChangedFigure(@ForAll @BigRange(min = "20", max = "900000") @Scale(0) BigDecimal number) {
        String right = number.toPlainString();
        String wrong = number.add(BigDecimal.ONE).toPlainString();
        assertThat(Facts.of("x " + right + " y", Language.RU).firmValues())
                .doesNotContainAnyElementsOf(
                        Facts.of("x " + wrong + " y", Language.RU).firmValues());
    }

    private static String locale(Language language) {
        return language == Language.AR ? "ar-EG-u-nu-arab" : language.code();
    }
}
