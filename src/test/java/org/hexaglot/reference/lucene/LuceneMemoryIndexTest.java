package org.hexaglot.reference.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.MatchText;
import org.hexaglot.reference.MemoryIndex.Candidate;
import org.hexaglot.reference.MemorySource;
import org.hexaglot.reference.MemoryUnit;
import org.hexaglot.reference.MemoryUnits.Change;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneMemoryIndexTest {
    @TempDir
    Path folder;

    private LuceneMemoryIndex index;

    @BeforeEach
    void open() throws IOException {
        index = new LuceneMemoryIndex(folder);
        index.begin("here");
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void take(List<Change> changes) {
        index.apply(changes);
        index.settle();
    }

    private static Change added(long id, Map<Language, String> texts) {
        MemorySource source = new MemorySource("import:1", (int) id, true, null, null, null, null, null, null);
        return new Change(id, false, new MemoryUnit(id, source, texts, Set.of()));
    }

    private static Change added(long id, String english, String french) {
        return added(id, Map.of(Language.EN, english, Language.FR, french));
    }

    private List<Long> alike(Language language, String text) {
        return index.alike(language, MatchText.of(text), 75, null, 10).stream()
                .map(Candidate::unit)
                .toList();
    }

    @Test
    void findsWhatIsAlikeTheLikestFirst() {
        take(List.of(
                added(1, "End poverty in all its forms everywhere", "a"),
                added(2, "End hunger in all its forms everywhere", "b"),
                added(3, "Ensure healthy lives and promote well-being for all", "c"),
                added(4, "End poverty in all forms nearly everywhere", "d")));
        assertThat(alike(Language.EN, "End poverty in all its forms everywhere."))
                .startsWith(1L)
                .contains(2L)
                .doesNotContain(3L);
        assertThat(alike(Language.EN, "Quite another thing")).isEmpty();
    }

    @Test
    void findsArabicAndChinese() {
        take(List.of(
                added(1, Map.of(Language.AR, "القضاء على الفقر بجميع أشكاله في كل مكان", Language.ZH, "在全世界消除一切形式的贫穷")),
                added(2, Map.of(Language.AR, "صحة جيدة", Language.ZH, "良好健康与福祉"))));
        assertThat(alike(Language.AR, "القضـــاء على الجوع بجميع أشكاله في كل مكان"))
                .containsExactly(1L);
        assertThat(alike(Language.ZH, "在全世界消除一切形式的饥饿")).containsExactly(1L);
        assertThat(index.containing("消除", Language.ZH, null, 0, 10).units()).containsExactly(1L);
        assertThat(index.containing("الفقر", Language.AR, Language.ZH, 0, 10).units())
                .containsExactly(1L);
        assertThat(index.containing("فقر", Language.AR, null, 0, 10).units()).containsExactly(1L);
    }

    @Test
    void findsInflectedForms() {
        take(List.of(
                added(1, Map.of(Language.RU, "Ликвидация голода и нищеты", Language.EN, "Ending hunger and poverty")),
                added(2, Map.of(Language.RU, "Доклад Генерального секретаря", Language.EN, "Reports of States"))));
        assertThat(index.containing("нищета", Language.RU, null, 0, 10).units()).containsExactly(1L);
        assertThat(index.containing("генеральный секретарь", Language.RU, null, 0, 10)
                        .units())
                .containsExactly(2L);
        assertThat(index.containing("report state", null, null, 0, 10).units()).containsExactly(2L);
    }

    @Test
    void looksOnlyAtUnitsWithTheTarget() {
        take(List.of(added(1, Map.of(Language.EN, "Clean water")), added(2, "Clean water", "Eau propre")));
        assertThat(index.alike(Language.EN, MatchText.of("Clean water"), 75, Language.FR, 10))
                .containsExactly(new Candidate(2, 99));
    }

    @Test
    void forgetsWhatIsRetired() {
        Change added = added(1, "Life below water", "Vie aquatique");
        take(List.of(added));
        take(List.of(new Change(2, true, added.unit())));
        assertThat(alike(Language.EN, "Life below water")).isEmpty();
    }

    @Test
    void knowsAfterARestartHowFarItIs() throws IOException {
        take(List.of(added(7, "Life on land", "Vie terrestre")));
        index.close();
        index = new LuceneMemoryIndex(folder);
        assertThat(index.position().identity()).isEqualTo("here");
        assertThat(index.position().number()).isEqualTo(7);
        assertThat(alike(Language.EN, "Life on land")).containsExactly(7L);
    }

    @Test
    void beginsAnewWhenItIsBroken() throws IOException {
        take(List.of(added(7, "Life on land", "Vie terrestre")));
        index.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        index = new LuceneMemoryIndex(folder);
        assertThat(index.position().number()).isZero();
        assertThat(alike(Language.EN, "Life on land")).isEmpty();
    }
}
