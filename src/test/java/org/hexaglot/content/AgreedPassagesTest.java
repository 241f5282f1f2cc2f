package org.hexaglot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.AgreedPassages.Violation;
import org.junit.jupiter.api.Test;

final class AgreedPassagesTest {
    private static DocumentText text(String... paragraphs) {
        List<Paragraph> all = Arrays.stream(paragraphs)
                .map(paragraph -> new Paragraph(paragraph, Paragraph.Kind.BODY))
                .toList();
        return new DocumentText(TextFormats.DOCX, all, new WordCount(0, Map.of(), "v"), List.of());
    }

    private static List<Violation> check(String passage, String... paragraphs) {
        return AgreedPassages.check(List.of(passage), text(paragraphs));
    }

    @Test
    void acceptsAPassageThatStandsWordForWord() {
        assertThat(check(
                        "Decides to remain seized of the matter.", "Intro.", "Decides to remain seized of the matter."))
                .isEmpty();
        assertThat(check("remain seized", "Decides to remain seized of the matter."))
                .isEmpty();
    }

    @Test
    void letsOnlyWhiteSpaceDiffer() {
        assertThat(check("remain  seized\u00A0of", "Decides to remain\tseized of the matter."))
                .isEmpty();
        assertThat(check("remain Seized of", "Decides to remain seized of the matter."))
                .hasSize(1);
        assertThat(check("remain seized of", "Decides to remain seized, of the matter."))
                .hasSize(1);
    }

    @Test
    void doesNotFindAPassageInsideOtherWords() {
        assertThat(check("not agree", "They cannot agree.")).hasSize(1);
        assertThat(check("大会决定", "联合国大会决定如下")).isEmpty();
    }

    @Test
    void severalParagraphsMustFollowEachOther() {
        assertThat(check("1. First.\n2. Second.", "0.", "1. First.", "2. Second.", "3."))
                .isEmpty();
        assertThat(check("1. First.\n2. Second.", "1. First.", "Between.", "2. Second."))
                .hasSize(1);
    }

    @Test
    void showsTheNearestParagraphAndWhatChanged() {
        Violation violation = check("Urges all States to act.", "Something.", "Calls upon all States to act.")
                .get(0);
        assertThat(violation.nearest()).isEqualTo("Calls upon all States to act.");
        assertThat(violation.difference())
                .contains(new Piece(Piece.Kind.DELETED, "Urges"), new Piece(Piece.Kind.EQUAL, " all States to act."));
    }

    @Test
    void aPassageThatIsGoneHasNoNearest() {
        Violation violation = check("Urges action", "Nichts davon").get(0);
        assertThat(violation.nearest()).isEmpty();
        assertThat(violation.difference()).containsExactly(new Piece(Piece.Kind.DELETED, "Urges action"));
    }
}
