package org.hexaglot.parity.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.parity.Difference;
import org.hexaglot.parity.ParityDesk;
import org.hexaglot.parity.ParityFindings.Check;
import org.hexaglot.parity.ParityFindings.Finding;
import org.hexaglot.parity.ParityFindings.Tally;
import org.hexaglot.parity.ParityFindings.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * The parity of a document as the API tells it.
 *
 * @param gate {@code open} when it does not stand in the way of the release, else {@code closed}
 * @param open how many differences are neither mended nor waived
 * @param compared languages compared; empty when nothing can be compared
 * @param unlike languages whose file is no version of the same text
 * @param unread languages whose file cannot be read
 * @param kinds how often each kind was found, over all documents
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ParityBody(
        String document,
        String gate,
        int open,
        @Nullable Instant comparedAt,
        int paragraphs,
        List<String> compared,
        List<String> unlike,
        List<String> unread,
        List<DifferenceBody> differences,
        Map<String, TallyBody> kinds) {

    /**
     * A difference with the paragraph in each language that has it.
     *
     * @param holds whether it keeps the document back until it is mended or let pass
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record DifferenceBody(
            String id,
            String kind,
            boolean holds,
            int paragraph,
            String heading,
            List<String> languages,
            Map<String, SideBody> sides,
            @Nullable WaiverBody waived) {
        static DifferenceBody of(Finding finding) {
            Difference difference = finding.difference();
            Map<String, SideBody> sides = new LinkedHashMap<>();
            difference.sides().forEach((language, side) -> sides.put(language.code(), SideBody.of(side)));
            return new DifferenceBody(
                    difference.id(),
                    difference.kind().code(),
                    difference.kind().holds(),
                    difference.position(),
                    difference.heading(),
                    codes(difference.languages()),
                    sides,
                    WaiverBody.of(finding.waiver()));
        }
    }

    /** The values that differ, as they are written; for an agreed passage, what was issued of it before. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SideBody(
            String text, List<String> values, @Nullable ArchivedBody archived) {
        static SideBody of(Difference.Side side) {
            Difference.Side.Archive archived = side.archived();
            return new SideBody(
                    side.text(),
                    side.values(),
                    archived == null ? null : new ArchivedBody(archived.text(), archived.symbol()));
        }
    }

    /**
     * The text of an agreed passage as it was issued before.
     *
     * @param symbol empty when it is the passage as it was marked
     */
    @Serdeable
    record ArchivedBody(String text, String symbol) {}

    /** Who let a difference pass. */
    @Serdeable
    record WaiverBody(String by, Instant at, String reason) {
        static @Nullable WaiverBody of(@Nullable Waiver waiver) {
            return waiver == null ? null : new WaiverBody(waiver.by().value(), waiver.at(), waiver.reason());
        }
    }

    /** A kind that is mostly waived is a noisy check. */
    @Serdeable
    record TallyBody(int found, int open, int waived, int mended) {
        static TallyBody of(Tally tally) {
            return new TallyBody(tally.found(), tally.open(), tally.waived(), tally.mended());
        }
    }

    static ParityBody of(ParityDesk.Sheet sheet) {
        Check check = sheet.check();
        Map<String, TallyBody> kinds = new LinkedHashMap<>();
        sheet.tallies().forEach((kind, tally) -> kinds.put(kind.code(), TallyBody.of(tally)));
        return new ParityBody(
                sheet.document().id().value(),
                sheet.open() == 0 ? "open" : "closed",
                sheet.open(),
                check == null ? null : check.at(),
                check == null ? 0 : check.paragraphs(),
                check == null ? List.of() : codes(check.compared()),
                check == null ? List.of() : codes(check.unlike()),
                check == null ? List.of() : codes(check.unread()),
                sheet.present().stream().map(DifferenceBody::of).toList(),
                kinds);
    }

    private static List<String> codes(List<Language> languages) {
        return languages.stream().map(Language::code).toList();
    }
}
