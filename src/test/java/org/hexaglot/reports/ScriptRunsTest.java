package org.hexaglot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexaglot.reports.ScriptRuns.Run;
import org.hexaglot.reports.ScriptRuns.Script;
import org.junit.jupiter.api.Test;

class ScriptRunsTest {
    @Test
    void cutsATextWhereItsScriptChanges() {
        assertThat(ScriptRuns.of("A/81/7 تقرير ■ 文件"))
                .containsExactly(
                        new Run(Script.OTHER, "A/81/7 "),
                        new Run(Script.ARABIC, "تقرير"),
                        new Run(Script.OTHER, " "),
                        new Run(Script.SIGNS, "■"),
                        new Run(Script.OTHER, " "),
                        new Run(Script.CHINESE, "文件"));
    }

    @Test
    void keepsPunctuationWithItsScript() {
        assertThat(ScriptRuns.of("نعم، لا؟")).extracting(Run::script).containsOnly(Script.ARABIC, Script.OTHER);
        assertThat(ScriptRuns.of("文件：")).containsExactly(new Run(Script.CHINESE, "文件："));
    }

    @Test
    void leavesOutTheMarkThatNoFontKnows() {
        assertThat(ScriptRuns.of("⏸\uFE0E")).containsExactly(new Run(Script.SIGNS, "⏸"));
    }

    @Test
    void findsTheDirectionOfWords() {
        assertThat(ScriptRuns.isRightToLeft("12 تموز", false)).isTrue();
        assertThat(ScriptRuns.isRightToLeft("A/81/7 تقرير", true)).isFalse();
        assertThat(ScriptRuns.isRightToLeft("12 – 14", true)).isTrue();
    }

    @Test
    void writesIsolatesForReadersThatKnowEmbeddingsOnly() {
        String sentence = "السبب: " + ScriptRuns.isolated("Late.");
        assertThat(ScriptRuns.embedded(sentence)).isEqualTo("السبب: \u202aLate.\u202c");
    }
}
