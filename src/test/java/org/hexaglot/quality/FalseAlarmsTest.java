package org.hexaglot.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.content.okapi.OkapiChecks;
import org.hexaglot.kernel.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Published translations raise hardly an alarm: the fewer, the more those raised are looked at. */
final class FalseAlarmsTest {
    private static final List<String> DOCUMENTS = List.of("goals-2026", "goals-2025-predecessor", "declaration");
    /** The samples have stray quotes and blanks, so that these alarms are true. */
    private static final Set<CheckKind> TRUE = Set.of(CheckKind.QUOTES, CheckKind.SPACES);

    private static final double MOST_ERRORS_OF_100 = 0.5;
    private static final double MOST_OF_100 = 3;

    @BeforeEach
    void hasSamples() {
        assumeTrue(Samples.areThere());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"EN"},
            mode = EnumSource.Mode.EXCLUDE)
    void areFewInPublishedTranslations(Language language) throws IOException {
        SegmentChecks checks = new SegmentChecks(OkapiChecks.made(), Samples.countries());
        Map<CheckKind, Integer> counts = new EnumMap<>(CheckKind.class);
        List<String> told = new ArrayList<>();
        int segments = 0;
        for (String document : DOCUMENTS) {
            if (language == Language.AR && document.equals("declaration")) {
                continue; // its paragraphs are cut differently throughout
            }
            List<Pair> pairs = Samples.pairs(document, language);
            segments += pairs.size();
            List<Found> found = new ArrayList<>(checks.check(pairs));
            LengthCheck lengths = new LengthCheck();
            pairs.forEach(lengths::add);
            lengths.outliers()
                    .forEach(place -> found.add(Found.of(pairs.get(place), Alarm.whole(CheckKind.LENGTH, ""))));
            for (Found each : found) {
                counts.merge(each.alarm().kind(), 1, Integer::sum);
                told.add(document + " " + each.alarm() + " | " + each.pair().source() + " | "
                        + each.pair().target());
            }
        }
        String report = language + ", " + segments + " segments: " + counts + "\n" + String.join("\n", told);
        if (Boolean.getBoolean("hexaglot.tell")) {
            System.out.println(report);
        }
        int errors = counts.entrySet().stream()
                .filter(entry -> entry.getKey().isError())
                .mapToInt(Map.Entry::getValue)
                .sum();
        assertThat(errors * 100.0 / segments).as(report).isLessThan(MOST_ERRORS_OF_100);
        int others = counts.entrySet().stream()
                .filter(entry -> !TRUE.contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        assertThat(others * 100.0 / segments).as(report).isLessThan(MOST_OF_100);
    }
}
