package org.hexaglot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class TextComparisonTest {
    private static List<Change.Kind> kinds(List<Change> changes) {
        return changes.stream().map(Change::kind).toList();
    }

    @Test
    void showsWordsThatChangedInsideAParagraph() {
        List<Change> changes =
                TextComparison.compare(List.of("The Council met in July."), List.of("The Council met in August."));
        assertThat(changes)
                .containsExactly(new Change(
                        Change.Kind.CHANGED,
                        List.of(
                                new Piece(Piece.Kind.EQUAL, "The Council met in "),
                                new Piece(Piece.Kind.DELETED, "July"),
                                new Piece(Piece.Kind.INSERTED, "August"),
                                new Piece(Piece.Kind.EQUAL, "."))));
    }

    @Test
    void showsSingleCharactersThatChangedInChinese() {
        assertThat(TextComparison.pieces("大会第七十届会议", "大会第八十届会议"))
                .containsExactly(
                        new Piece(Piece.Kind.EQUAL, "大会第"),
                        new Piece(Piece.Kind.DELETED, "七"),
                        new Piece(Piece.Kind.INSERTED, "八"),
                        new Piece(Piece.Kind.EQUAL, "十届会议"));
    }

    @Test
    void doesNotTakeAnInsertedParagraphForAChangedOne() {
        List<Change> changes = TextComparison.compare(
                List.of("One thing was said.", "Another thing was done by all."),
                List.of("Quite new words here!", "One thing was said twice.", "Another thing was done by most."));
        assertThat(kinds(changes)).containsExactly(Change.Kind.INSERTED, Change.Kind.CHANGED, Change.Kind.CHANGED);
    }

    @Test
    void foldsWhatIsFarFromAnyChange() {
        List<String> before =
                IntStream.range(0, 20).mapToObj(i -> "Paragraph " + i).toList();
        List<String> after = new ArrayList<>(before);
        after.set(10, "Something else entirely");
        List<Stretch> stretches = TextComparison.folded(TextComparison.compare(before, after), 2);
        assertThat(stretches).extracting(Stretch::folded).containsExactly(true, false, true);
        assertThat(stretches).extracting(stretch -> stretch.changes().size()).containsExactly(8, 6, 7);
    }

    @Test
    void foldsNothingOfNothing() {
        assertThat(TextComparison.folded(List.of(), 2)).isEmpty();
    }

    @Test
    void unrelatedLongTextsEndInTime() {
        Random random = new Random(1);
        List<String> before = IntStream.range(0, 20_000)
                .mapToObj(i -> "old " + random.nextInt())
                .toList();
        List<String> after = new ArrayList<>(before);
        Collections.shuffle(after, random);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> TextComparison.compare(before, after));
        String one = String.join(" ", before);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> TextComparison.pieces(one, String.join(" ", after)));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("a", "b", "c d", "c e", "大会", "大 会", "f g h i", "f g x i", "")
                .list()
                .ofMaxSize(12);
    }

    @Property
    void changesRebuildBothTexts(@ForAll("texts") List<String> before, @ForAll("texts") List<String> after) {
        List<Change> changes = TextComparison.compare(before, after);
        assertThat(changes.stream()
                        .filter(c -> c.kind() != Change.Kind.INSERTED)
                        .map(Change::before))
                .isEqualTo(before);
        assertThat(changes.stream().filter(c -> c.kind() != Change.Kind.DELETED).map(Change::after))
                .isEqualTo(after);
    }

    @Property
    void piecesRebuildBothTexts(@ForAll String before, @ForAll String after) {
        Change change = new Change(Change.Kind.CHANGED, TextComparison.pieces(before, after));
        assertThat(change.before()).isEqualTo(before);
        assertThat(change.after()).isEqualTo(after);
    }
}
