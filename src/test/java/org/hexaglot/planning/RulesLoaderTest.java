package org.hexaglot.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hexaglot.planning.Category.IN_SESSION;
import static org.hexaglot.planning.Category.PRE_SESSION;
import static org.hexaglot.planning.Examples.PLANNED;
import static org.hexaglot.planning.Examples.RULES;
import static org.hexaglot.planning.Examples.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesLoaderTest {
    private final Path folder;

    RulesLoaderTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Path packed = Path.of("workflow");
        try (Stream<Path> files = Files.walk(packed)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(packed.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void replace(String file, String old, String text) throws IOException {
        Path path = folder.resolve(file);
        String content = Files.readString(path);
        assertThat(content).contains(old);
        Files.writeString(path, content.replace(old, text));
    }

    private List<String> problems() {
        return catchThrowableOfType(BrokenRules.class, () -> RulesLoader.fromFolder(folder))
                .problems();
    }

    @Test
    void thePackedRulesAreUsable() {
        assertThat(RULES.figures().forecastFreezeWeeks()).isEqualTo(14);
        assertThat(RULES.documentTypes()).hasSizeGreaterThan(10);
        assertThat(RULES.documentType("periodic-report").name(Language.ZH)).isEqualTo("缔约国定期报告");
        assertThat(RulesLoader.fromFolder(folder).documentTypes()).isEqualTo(RULES.documentTypes());
    }

    @Test
    void limitsDependOnTypeCategoryAndOrigin() {
        assertThat(RULES.wordLimit("report-of-the-secretary-general", PRE_SESSION, PLANNED))
                .isEqualTo(8500);
        assertThat(RULES.wordLimit("report", PRE_SESSION, PLANNED)).isEqualTo(10700);
        assertThat(RULES.wordLimit("report", IN_SESSION, PLANNED)).isEqualTo(3300);
        assertThat(RULES.wordLimit("periodic-report", PRE_SESSION, PLANNED)).isEqualTo(21200);
        assertThat(RULES.wordLimit("draft-resolution", PRE_SESSION, PLANNED)).isEqualTo(3300);
    }

    @Test
    void aContractorTranslatesByAssignmentOnly() {
        TaskRoles translate = RULES.performers("translate");
        assertThat(translate.mayClaim(Set.of(Role.CONTRACTOR))).isFalse();
        assertThat(translate.mayBeAssigned(Set.of(Role.CONTRACTOR))).isTrue();
        assertThat(translate.mayClaim(Set.of(Role.TRANSLATOR))).isTrue();
        assertThat(RULES.performers("submitManuscript").mayClaim(Set.of(Role.AUTHOR)))
                .isTrue();
        assertThat(RULES.performers("releaseDocument").mayBeAssigned(Set.of(Role.TRANSLATOR)))
                .isFalse();
    }

    @Test
    void aRuleHoldsFromItsDateForDocumentsPlannedLater() throws IOException {
        replace("time-frames.yml", "time-frames:\n", """
                time-frames:
                  - {name: eight-weeks, category: pre-session, from: 2027-01-01, anchor: session-opening,
                     submit-weeks-before: 12, processing-working-days: 20, issue-weeks-before: 8}
                  - {name: letters, category: pre-session, types: [letter], from: 2027-01-01, anchor: of-the-body,
                     submit-weeks-before: 2, processing-working-days: 5, issue-weeks-before: 1}
                """);
        Rules rules = RulesLoader.fromFolder(folder);
        assertThat(name(rules, null, "2026-12-31")).isEqualTo("pre-session-10-4-6");
        assertThat(name(rules, null, "2027-01-01")).isEqualTo("eight-weeks");
        assertThat(name(rules, "letter", "2027-01-01")).isEqualTo("letters");
        assertThat(name(rules, "letter", "2026-12-31")).isEqualTo("pre-session-10-4-6");
        assertThat(name(rules, null, "1950-01-01")).isEqualTo("pre-session-10-4-6");
    }

    private static String name(Rules rules, @Nullable String type, String planned) {
        return rules.timeFrame(PRE_SESSION, type, day(planned)).scope().name();
    }

    @Test
    void allProblemsAreReportedTogetherWithFileLineAndKey() throws IOException {
        replace("time-frames.yml", "submit-weeks-before: 10", "submit-weeks-before: ten");
        replace("roles.yml", "roles: [editor]", "roles: [edditor]");
        replace("word-limits.yml", "secretariat: 8500", "secretariaat: 8500");
        replace("calendars/geneva.yml", "2026-09-10", "2027-09-10");
        replace("document-types.yml", "origin: other", "origin: elsewhere");
        assertThat(problems())
                .contains(
                        "time-frames.yml:13 time-frames[0].submit-weeks-before: must be a whole number from 0 to 104, not 'ten'",
                        "word-limits.yml:7 word-limits[0].limits.secretariat: is missing",
                        "calendars/geneva.yml:27 years.2026[7].date: does not lie in 2026")
                .anyMatch(problem ->
                        problem.startsWith("roles.yml:8 tasks.editDocument.roles[0]: must be one of author,"))
                .anyMatch(problem -> problem.startsWith("document-types.yml:"));
    }

    @Test
    void brokenYamlAndMissingFilesAreNamed() throws IOException {
        Files.writeString(folder.resolve("roles.yml"), "tasks:\n  translate: [\n");
        Files.writeString(folder.resolve("word-limits.yml"), "");
        Files.delete(folder.resolve("calendars/vienna.yml"));
        assertThat(problems())
                .hasSize(3)
                .anyMatch(problem -> problem.startsWith("roles.yml:3: is not YAML"))
                .contains("word-limits.yml:1: must hold keys and values", "calendars/vienna.yml: the file is missing");
    }

    @Test
    void unknownAndRepeatedKeysAreNotIgnored() throws IOException {
        replace("time-frames.yml", "at-risk-days: 2", "at-risk-days: 2\nat-risk-days: 3\nat-rsik-days: 4");
        replace("time-frames.yml", "issue-weeks-before: 6", "issue-weeks-before: 16");
        assertThat(problems())
                .anyMatch(problem -> problem.endsWith(" at-risk-days: stands twice"))
                .anyMatch(problem -> problem.contains(" at-rsik-days: is not known here"))
                .anyMatch(problem -> problem.endsWith("must not lie before submission"));
    }

    @Test
    void aCategoryWithoutATimeFrameIsAProblem() throws IOException {
        replace("time-frames.yml", "category: in-session", "types: [letter]\n    category: in-session");
        assertThat(problems()).anyMatch(problem -> problem.endsWith("has none for all in-session documents"));
    }
}
