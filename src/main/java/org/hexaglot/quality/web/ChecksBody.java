package org.hexaglot.quality.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.CodedText;
import org.hexaglot.quality.Alarm;
import org.hexaglot.quality.QualityDesk;
import org.hexaglot.quality.QualityFindings.Check;
import org.hexaglot.quality.QualityFindings.Finding;
import org.hexaglot.quality.QualityFindings.Tally;
import org.hexaglot.quality.QualityFindings.Waiver;
import org.hexaglot.quality.Spot;
import org.jspecify.annotations.Nullable;

/**
 * The checks of a translation as the API tells them.
 *
 * @param segments of the source
 * @param translated of these
 * @param errors open findings that would mislead a reader
 * @param warnings other open findings
 * @param findings open errors, open warnings, then what was let pass, at most 1,000
 * @param checks how often each check rang, over all documents and languages
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ChecksBody(
        String document,
        String language,
        @Nullable Instant checkedAt,
        int segments,
        int translated,
        int errors,
        int warnings,
        List<FindingBody> findings,
        Map<String, TallyBody> checks) {

    /**
     * An alarm.
     *
     * @param position of the segment, from 1
     * @param hint what is expected, in the language of the translation; empty when the marks tell it
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record FindingBody(
            String id,
            String check,
            String severity,
            String segment,
            int position,
            SideBody source,
            SideBody target,
            String hint,
            @Nullable WaiverBody waived) {
        static FindingBody of(Finding finding) {
            Alarm alarm = finding.alarm();
            return new FindingBody(
                    finding.id(),
                    alarm.kind().code(),
                    alarm.kind().isError() ? "error" : "warning",
                    finding.segment(),
                    finding.position() + 1,
                    SideBody.of(finding.source(), alarm.source()),
                    SideBody.of(finding.target(), alarm.target()),
                    alarm.hint(),
                    WaiverBody.of(finding.waiver()));
        }
    }

    /**
     * One of the two texts.
     *
     * @param text its letters
     * @param marks pairs of places in the text: where something begins and where the text goes on
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SideBody(String text, List<List<Integer>> marks) {
        static SideBody of(String coded, List<Spot> spots) {
            return new SideBody(
                    CodedText.plain(coded),
                    spots.stream().map(spot -> List.of(spot.from(), spot.to())).toList());
        }
    }

    /** Who let an alarm pass. */
    @Serdeable
    record WaiverBody(String by, Instant at, String reason) {
        static @Nullable WaiverBody of(@Nullable Waiver waiver) {
            return waiver == null ? null : new WaiverBody(waiver.by().value(), waiver.at(), waiver.reason());
        }
    }

    /** @param noisy at least half of those that people have dealt with were false */
    @Serdeable
    record TallyBody(int found, int open, int waived, int mended, boolean noisy) {
        static TallyBody of(Tally tally) {
            return new TallyBody(tally.found(), tally.open(), tally.waived(), tally.mended(), tally.isNoisy());
        }
    }

    static ChecksBody of(QualityDesk.Sheet sheet) {
        Check check = sheet.check();
        Map<String, TallyBody> checks = new LinkedHashMap<>();
        sheet.tallies().forEach((kind, tally) -> checks.put(kind.code(), TallyBody.of(tally)));
        return new ChecksBody(
                sheet.document().id().value(),
                sheet.language().code(),
                check == null ? null : check.at(),
                check == null ? 0 : check.segments(),
                check == null ? 0 : check.translated(),
                sheet.errors(),
                sheet.open() - sheet.errors(),
                sheet.present().stream().map(FindingBody::of).toList(),
                checks);
    }
}
