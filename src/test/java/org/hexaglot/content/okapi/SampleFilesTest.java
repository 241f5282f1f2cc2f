package org.hexaglot.content.okapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexaglot.content.DocumentText;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads real files that nobody of this project wrote, when they lie beside the checkout. */
final class SampleFilesTest {
    /** Why a sample may be refused; every other one must be read. */
    private static final Map<String, String> REFUSED = Map.of(
            "OpenXML_text_reference_v1_2.docx", "file-tracked-changes",
            "848-nested-tables-with-revisions.docx", "file-tracked-changes",
            "859.docx", "file-tracked-changes",
            "macro-2.docm", "file-macros",
            "SimpleMacro.docm", "file-macros",
            "ExternalEntityInText.docx", "file-dtd",
            "bug53475-password-is-pass.docx", "file-encrypted",
            "poc-xmlbomb.xlsx", "file-type-unsupported",
            "zero-length.docx", "file-no-text");

    private static final Logger REPORT = LoggerFactory.getLogger(SampleFilesTest.class);

    private final OkapiTextFormats formats = new OkapiTextFormats();

    private static Path samples() {
        return Path.of(System.getProperty("samples", "../shared/samples"));
    }

    private static List<Path> files(String folder) throws IOException {
        Path path = samples().resolve(folder);
        assumeThat(path).isDirectory();
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().matches(".*\\.(docx|docm|xlsx|odt)"))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> readsOrRefusesWithTheTrueReason() throws IOException {
        Map<String, Integer> manifest = manifest();
        return Stream.concat(files("docx").stream(), files("hostile").stream())
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> judge(file, manifest)));
    }

    private void judge(Path file, Map<String, Integer> manifest) throws IOException {
        String name = file.getFileName().toString();
        String expected = REFUSED.get(name);
        try {
            DocumentText text = formats.read(file, name, "", Language.EN);
            assertThat(expected).as("reason to refuse, yet it was read").isNull();
            assertThat(text.words().total()).isPositive();
            REPORT.info(
                    "{}: {} letters, {} by the manifest, {}", name, letters(text), manifest.get(name), text.words());
        } catch (Refusal refusal) {
            REPORT.info("{}: {}", name, refusal.getMessage());
            assertThat(refusal.key()).isEqualTo(expected);
        }
    }

    private static long letters(DocumentText text) {
        return text.lines().stream()
                .flatMapToInt(String::codePoints)
                .filter(c -> !Character.isWhitespace(c))
                .count();
    }

    private static Map<String, Integer> manifest() throws IOException {
        Path file = samples().resolve("docx/MANIFEST.csv");
        assumeThat(file).exists();
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(","))
                .collect(Collectors.toMap(row -> row[0], row -> Integer.valueOf(row[2])));
    }

    @Test
    void countsOneTextInSixLanguagesWithinReason() throws IOException {
        Map<String, Integer> words = new TreeMap<>();
        for (Path file : files("aligned")) {
            String name = file.getFileName().toString();
            DocumentText text = formats.read(file, name, "", Language.of(name.split("\\.")[1]));
            words.put(name, text.words().total());
            REPORT.info("{}: {}", name, text.words());
        }
        words.forEach((name, count) -> {
            int english = words.getOrDefault(name.replaceAll("\\.[a-z]{2}\\.", ".en."), 0);
            assertThat((double) count / english).as(name).isBetween(0.7, 1.4);
        });
    }
}
