package org.hexaglot.translation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.CodedText;
import org.hexaglot.content.SegmentState;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.document.Documents;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Settles one by one what is in doubt after a file was aligned: what was found is right, or it is corrected. With the last
 * doubt the file is made anew when something was corrected; otherwise the file that was delivered stays as it is.
 */
@Singleton
public class DoubtDesk {
    private final PreparationDesk preparation;
    private final ReturnDesk returns;
    private final WorkRights work;
    private final Documents documents;
    private final Segments segments;
    private final Offers offers;
    private final Tasks tasks;
    private final Journal journal;
    private final Clock clock;

    DoubtDesk(
            PreparationDesk preparation,
            ReturnDesk returns,
            WorkRights work,
            Documents documents,
            Segments segments,
            Offers offers,
            Tasks tasks,
            Journal journal,
            Clock clock) {
        this.preparation = preparation;
        this.returns = returns;
        this.work = work;
        this.documents = documents;
        this.segments = segments;
        this.offers = offers;
        this.tasks = tasks;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A segment to look at, as coded text.
     *
     * @param target what was found, empty when nothing was
     * @param reason in a word
     */
    public record Doubt(String segment, String source, String target, String reason) {}

    /** What is in doubt in a language, in the order of the text; nothing when no file was aligned. */
    public static List<Doubt> open(List<SourceSegment> source, Map<Integer, TargetSegment> targets) {
        List<Doubt> doubts = new ArrayList<>();
        if (targets.values().stream().noneMatch(TargetSegment::isOfFile)) {
            return doubts;
        }
        for (SourceSegment each : source) {
            TargetSegment target = targets.get(each.position());
            String id = each.segment().id();
            if (target == null) {
                doubts.add(new Doubt(id, each.segment().text(), "", FileAlignment.Doubt.NO_PARAGRAPH.code()));
            } else if (target.isOffered() && target.isOfFile()) {
                doubts.add(new Doubt(id, each.segment().text(), target.text(), target.doubt()));
            }
        }
        return doubts;
    }

    /** What is in doubt in a language on which this person works. */
    @Transactional(readOnly = true)
    public List<Doubt> open(Actor actor, DocumentId id, Language language) {
        work.mustBe(actor, documents.get(id), language);
        Extraction extraction = preparation.prepared(id);
        return open(segments.of(extraction.id()), segments.targets(extraction.id(), language));
    }

    /**
     * Takes a translation for a segment in doubt.
     *
     * @param target coded text: what was found when that is right; codes at the ends may be left out
     */
    public ReturnReport settle(Actor actor, DocumentId id, Language language, String segment, String target)
            throws IOException {
        Extraction current = preparation.prepared(id);
        Settled settled = keep(actor, id, language, current, segment, target);
        return settled.isFileDue()
                ? returns.delivered(actor, id, language, current, settled.report())
                : settled.report();
    }

    /** What is left after a doubt was settled. */
    record Settled(ReturnReport report, boolean corrected) {
        boolean isFileDue() {
            return corrected && report.remaining() == 0 && report.offered() == 0;
        }
    }

    /** Keeps it in one act. */
    @Transactional
    Settled keep(Actor actor, DocumentId id, Language language, Extraction current, String segment, String target) {
        Document document = documents.lock(id);
        work.mustBe(actor, document, language);
        SourceSegment source = source(current, segment);
        Map<Integer, TargetSegment> targets = segments.targets(current.id(), language);
        TargetSegment settled = settled(actor, source, targets.get(source.position()), target);
        boolean corrected = settled.origin().equals(TargetSegment.HAND);
        segments.translate(current.id(), language, List.of(settled));
        documents.save(document);
        journal.record(
                actor,
                document.event(Kind.DoubtSettled)
                        .in(language)
                        .with("segment", segment)
                        .with("corrected", corrected));
        tasks.keepClaim(id, language, actor.person());
        boolean anyCorrected = corrected
                || targets.values().stream().anyMatch(each -> each.origin().equals(TargetSegment.HAND));
        Offers.Standing standing = offers.standing(current, language);
        return new Settled(ReturnReport.NOTHING.applied(standing.remaining(), standing.offered()), anyCorrected);
    }

    private SourceSegment source(Extraction extraction, String segment) {
        return segments.of(extraction.id()).stream()
                .filter(each -> each.segment().id().equals(segment))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("unknown-segment").with("segment", segment));
    }

    /** What was found, when it is right, else what was typed. */
    private TargetSegment settled(Actor actor, SourceSegment source, @Nullable TargetSegment found, String target) {
        if (found != null && !found.isOffered()) {
            throw Refusal.wrongState("doubt-settled");
        }
        String text = whole(source.segment().text(), target.strip());
        boolean isRight = found != null && found.text().strip().equals(text);
        return new TargetSegment(
                source.position(),
                found != null && isRight ? found.text() : text,
                SegmentState.TRANSLATED,
                isRight ? TargetSegment.FILE : TargetSegment.HAND,
                actor.person(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** With all codes of its source; those around the whole text need not be typed. */
    private static String whole(String source, String target) {
        if (CodedText.plain(target).isBlank()) {
            throw Refusal.invalid("translation-required").field("target", "required");
        }
        String text =
                CodedText.codes(target).isEmpty() && !CodedText.codes(source).isEmpty()
                        ? CodedText.dressed(source, CodedText.plain(target))
                        : target;
        String fault = text.isEmpty() ? "code-missing" : CodedText.fault(source, text);
        if (!fault.isEmpty()) {
            throw Refusal.invalid("codes-not-whole").with("reason", fault).field("target", fault);
        }
        return text;
    }
}
