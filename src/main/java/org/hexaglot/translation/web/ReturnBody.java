package org.hexaglot.translation.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.hexaglot.translation.ReturnReport;
import org.hexaglot.translation.ReturnReport.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The report on a package that came back.
 *
 * @param remaining segments of the language that have no translation at all
 * @param offered segments whose translation the memory offers and nobody has taken yet
 * @param file the name of the file that was made and delivered, or null while segments remain
 * @param problem why no file was made though everything is translated, or null
 */
@Serdeable
record ReturnBody(
        boolean applied,
        int taken,
        int unchanged,
        int refused,
        int outdated,
        int remaining,
        int offered,
        @Nullable String file,
        @Nullable String problem,
        List<Segment> segments) {

    /** One segment: its id, {@code taken unchanged refused outdated}, the reason of a refusal, its source. */
    @Serdeable
    record Segment(String id, String outcome, @Nullable String reason, String source) {}

    static ReturnBody of(ReturnReport report) {
        return new ReturnBody(
                report.applied(),
                report.count(Outcome.TAKEN),
                report.count(Outcome.UNCHANGED),
                report.count(Outcome.REFUSED),
                report.count(Outcome.OUTDATED),
                report.remaining(),
                report.offered(),
                report.file(),
                report.problem(),
                report.lines().stream()
                        .map(line -> new Segment(
                                line.segment(),
                                line.outcome().code(),
                                line.reason().isEmpty() ? null : line.reason(),
                                line.source()))
                        .toList());
    }
}
