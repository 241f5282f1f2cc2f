package org.hexaglot.translation.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.ExchangeFormats;
import org.hexaglot.content.Piece;
import org.hexaglot.document.Document;
import org.hexaglot.kernel.Language;
import org.hexaglot.translation.AlignmentDesk.Aligned;
import org.hexaglot.translation.DoubtDesk.Doubt;
import org.hexaglot.translation.Extraction;
import org.hexaglot.translation.ReturnReport;
import org.hexaglot.translation.ReturnReport.Outcome;
import org.hexaglot.translation.SourceSegment;
import org.hexaglot.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * The text of one language in segments, the way out and the way back.
 *
 * @param extraction null before anybody asked for the text
 * @param works whether this person may take the text out and bring it back
 * @param translated how many segments are
 * @param offered how many have a translation of the memory that nobody has taken yet
 * @param more whether there are further segments than those shown
 * @param out who has the text in a tool of theirs, or null
 * @param doubts what is in doubt after a file was aligned
 * @param answer to what was just done
 */
public record TextPage(
        Document document,
        Language language,
        @Nullable Extraction extraction,
        boolean works,
        int translated,
        int offered,
        List<Row> rows,
        boolean more,
        @Nullable Out out,
        List<Doubt> doubts,
        Answer answer) {
    /** More than anybody settles before the page is loaded again. */
    private static final int MOST_DOUBTS = 100;

    /**
     * A text that was handed out and has not come back.
     *
     * @param person by name
     * @param form as in addresses
     */
    public record Out(String person, String form, Instant since) {}

    /**
     * A segment as shown.
     *
     * @param difference pieces against what it was in the source before; empty when it is not changed
     * @param target empty while there is none
     */
    public record Row(SourceSegment source, String text, List<Piece> difference, String target, String state) {}

    public String href() {
        return "/documents/" + document.id().value() + "/languages/" + language.code();
    }

    /**
     * What came of an act on this page.
     *
     * @param report on what was brought back, or null
     * @param aligned what was found in a file that was translated in a word processor, or null
     * @param refused what was typed for a doubt and could not be taken, or null
     */
    public record Answer(
            @Nullable ReturnReport report,
            @Nullable Aligned aligned,
            @Nullable Refused refused) {
        static final Answer NONE = new Answer(null, null, null);

        static Answer of(ReturnReport report) {
            return new Answer(report, null, null);
        }

        static Answer of(Aligned aligned) {
            return new Answer(null, aligned, null);
        }

        static Answer refused(String segment, Form form) {
            return new Answer(null, null, new Refused(segment, form));
        }
    }

    /** A translation that was typed for a segment and refused. */
    public record Refused(String segment, Form form) {}

    public @Nullable ReturnReport report() {
        return answer.report();
    }

    public @Nullable Aligned aligned() {
        return answer.aligned();
    }

    public List<Doubt> shownDoubts() {
        return doubts.subList(0, Math.min(MOST_DOUBTS, doubts.size()));
    }

    /** What stands in the form of a doubt. */
    public Form form(Doubt doubt) {
        Refused refused = answer.refused();
        return refused != null && refused.segment().equals(doubt.segment())
                ? refused.form()
                : Form.of(Map.of("target", doubt.target()));
    }

    public List<ExchangeFormats.Form> forms() {
        return List.of(ExchangeFormats.Form.values());
    }

    /** Lines of the report that somebody has to look at. */
    public List<ReturnReport.Line> remarkable() {
        ReturnReport report = answer.report();
        return report == null
                ? List.of()
                : report.lines().stream()
                        .filter(line -> line.outcome() == Outcome.REFUSED || line.outcome() == Outcome.OUTDATED)
                        .toList();
    }
}
