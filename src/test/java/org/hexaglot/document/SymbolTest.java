package org.hexaglot.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.hexaglot.document.SymbolParts.Nature;
import org.hexaglot.document.SymbolParts.Suffix;
import org.hexaglot.document.SymbolParts.SuffixKind;
import org.hexaglot.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolTest {
    private static List<String> split(String text) {
        return Symbol.split(text).stream().map(Symbol::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/520/Rev.17",
                "A/71/6(Part one)",
                "A/71/6(Prog.1)",
                "A/RES/3376(XXX)",
                "S/RES/2282(2016)",
                "A/AC.96/1",
                "ECE/AC.23/2002/2/Rev.6",
                "E/2014/SR.46",
                "A/65/3/Rev.1",
                "S/PRST/2013/4",
                "CD/1299",
                "A/60/692/Corr.1",
                "E/ECWA/AGR/IG.1/11",
                "CEDAW/C/TUR/4-5",
                "CERD/C/GBR/18-20/Add.1",
                "ICC-ASP/5/12",
                "UN-HABITAT/GC/1",
                "ST/UN-HABITAT/1",
                "LC/L.1220-P/E",
                "A/CONF.62/WP.10-Rev.1/Part",
                "SOME NEW series 12"
            })
    void aSymbolIsAcceptedAsWrittenAndIsOne(String text) {
        assertThat(split(text)).containsExactly(text);
    }

    @Test
    void compositesAreSplitAtTheirJoints() {
        assertThat(split("A/62/89-E/2007/76")).containsExactly("A/62/89", "E/2007/76");
        assertThat(split("A/62/89\u2013E/2007/76")).containsExactly("A/62/89", "E/2007/76");
        assertThat(split("A/62/89 \u2014 E/2007/76")).containsExactly("A/62/89", "E/2007/76");
        assertThat(split("A/62/89*-E/2007/76*")).containsExactly("A/62/89*", "E/2007/76*");
        assertThat(split("a/62/89-e/2007/76")).containsExactly("a/62/89", "e/2007/76");
        assertThat(split("E/CN.7/2007/14-E/CN.15/2007/5")).containsExactly("E/CN.7/2007/14", "E/CN.15/2007/5");
        assertThat(split("ECE/MP.EIA/20-ECE/MP.EIA/SEA/4")).containsExactly("ECE/MP.EIA/20", "ECE/MP.EIA/SEA/4");
        assertThat(split("A/70/95-S/2015/446")).containsExactly("A/70/95", "S/2015/446");
        assertThat(split("A/71/6(Part one)-XYZ/12-S/1")).containsExactly("A/71/6(Part one)", "XYZ/12", "S/1");
        assertThat(split("ICC-ASP/5/12-ICC-ASP/5/13")).containsExactly("ICC-ASP/5/12", "ICC-ASP/5/13");
    }

    @Test
    void lookUpIgnoresCaseBlanksDashesAndTheMarkOfAReissue() {
        String key = Symbol.of("CEDAW/C/TUR/4-5").lookupKey();
        assertThat(Stream.of(
                        "cedaw/c/tur/4\u20135",
                        " CEDAW / C/TUR/ 4 - 5 ",
                        "CEDAW/C/TUR/4\u22125**",
                        "CEDAW/C/TUR/4\u20145"))
                .allMatch(text -> Symbol.of(text).lookupKey().equals(key));
        assertThat(Symbol.of("A/62/89*").isSameAs(Symbol.of("a/62/89"))).isTrue();
        assertThat(Symbol.of("A/62/89*").isReissue()).isTrue();
        assertThat(Symbol.of("A/62/89\u200f").lookupKey()).isEqualTo("a/62/89");
    }

    @Test
    void lookUpKeepsPunctuation() {
        assertThat(Symbol.of("E/ECWA/AGR/IG.1/11").isSameAs(Symbol.of("E/ECWA/AGR/IG.11/1")))
                .isFalse();
        assertThat(Symbol.of("A/71/6").isSameAs(Symbol.of("A/716"))).isFalse();
    }

    @Test
    void whatIsNoSymbolIsRefused() {
        for (String text :
                List.of("", "  ", "\u00a0", "***", "A/1\u0000", "A/1\nA/2", "A\u2028B", "\ud800", "x".repeat(121))) {
            assertThatThrownBy(() -> Symbol.of(text)).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> Symbol.split(" ".repeat(100_000))).isInstanceOf(Refusal.class);
        assertThat(Symbol.of("  A/1 ").text()).isEqualTo("A/1");
        assertThat(Symbol.of("x".repeat(120)).text()).hasSize(120);
    }

    @Test
    void partsAreToldAsFarAsTheyAreRecognised() {
        SymbolParts draft = Symbol.of("A/C.3/78/L.49/Rev.1").parts();
        assertThat(draft.organ()).isEqualTo("A");
        assertThat(draft.body()).isEqualTo("C.3");
        assertThat(draft.session()).isEqualTo(78);
        assertThat(draft.nature()).isEqualTo(Nature.LIMITED);
        assertThat(draft.suffixes()).containsExactly(new Suffix(SuffixKind.REV, 1));
        SymbolParts regional = Symbol.of("ECE/AC.23/2002/2/Rev.6").parts();
        assertThat(regional.organ()).isNull();
        assertThat(regional.series()).isEqualTo("ECE");
        assertThat(regional.year()).isEqualTo(2002);
        assertThat(Symbol.of("A/60/692/Corr.1").parts().suffixes()).containsExactly(new Suffix(SuffixKind.CORR, 1));
        assertThat(Symbol.of("S/PRST/2013/4").parts().nature()).isEqualTo(Nature.PRESIDENTIAL_STATEMENT);
        assertThat(Symbol.of("E/2014/SR.46").parts().nature()).isEqualTo(Nature.SUMMARY_RECORD);
    }

    @Test
    void sessionsAndYearsAreFoundAlsoInBrackets() {
        assertThat(Symbol.of("A/RES/3376(XXX)").parts().session()).isEqualTo(30);
        assertThat(Symbol.of("S/RES/2282 (2016)").parts().year()).isEqualTo(2016);
        assertThat(Symbol.of("A/RES/60/265").parts().session()).isEqualTo(60);
        assertThat(Symbol.of("A/71/6(Part one)").parts().session()).isEqualTo(71);
        assertThat(Symbol.of("A/520/Rev.17").parts().session()).isNull();
        assertThat(Symbol.of("CD/1299").parts().year()).isNull();
        assertThat(Symbol.of("???").parts().nature()).isNull();
    }

    @Test
    void anIndexSortsNumbersByValue() {
        assertThat(Stream.of("A/71/10", "A/71/9/Add.1", "A/71/9", "a/71/9", "A/8/1", "A/C.3/1")
                        .map(Symbol::of)
                        .sorted()
                        .map(Symbol::text))
                .containsExactly("A/8/1", "A/71/9", "a/71/9", "A/71/9/Add.1", "A/71/10", "A/C.3/1");
    }
}
