package org.hexaglot.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hexaglot.document.SymbolParts.Nature;
import org.junit.jupiter.api.Test;

class SymbolSamplesTest {
    private static final Path SAMPLES = Path.of("..", "shared", "samples", "symbols", "third-committee-78-half.csv");

    @Test
    void theCataloguedDraftsOfACommitteeAreRecognised() throws IOException {
        assumeThat(SAMPLES).exists();
        List<String> lines = Files.readAllLines(SAMPLES);
        assertThat(lines).hasSizeGreaterThan(10);
        for (String line : lines.subList(1, lines.size())) {
            String text = line.split(",", -1)[1];
            assertThat(Symbol.split(text)).as(text).hasSize(1);
            SymbolParts parts = Symbol.of(text).parts();
            assertThat(parts.organ()).isEqualTo("A");
            assertThat(parts.body()).isEqualTo("C.3");
            assertThat(parts.session()).isEqualTo(78);
            assertThat(parts.nature()).isEqualTo(Nature.LIMITED);
        }
    }
}
