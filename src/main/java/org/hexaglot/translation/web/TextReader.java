package org.hexaglot.translation.web;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.CodedText;
import org.hexaglot.content.SegmentDelta.Origin;
import org.hexaglot.content.SegmentState;
import org.hexaglot.content.TextComparison;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.translation.DoubtDesk;
import org.hexaglot.translation.Extraction;
import org.hexaglot.translation.HandoffDesk;
import org.hexaglot.translation.PreparationDesk;
import org.hexaglot.translation.ReturnReport;
import org.hexaglot.translation.Segments;
import org.hexaglot.translation.SourceSegment;
import org.hexaglot.translation.TargetSegment;
import org.hexaglot.translation.web.TextPage.Row;
import org.jspecify.annotations.Nullable;

/** Collects what the page of a text shows. */
@Singleton
class TextReader {
    private static final int MOST_ROWS = 200;

    private final Documents documents;
    private final DocumentRights rights;
    private final PreparationDesk preparation;
    private final HandoffDesk handoff;
    private final Segments segments;

    TextReader(
            Documents documents,
            DocumentRights rights,
            PreparationDesk preparation,
            HandoffDesk handoff,
            Segments segments) {
        this.documents = documents;
        this.rights = rights;
        this.preparation = preparation;
        this.handoff = handoff;
        this.segments = segments;
    }

    @Transactional(readOnly = true)
    TextPage page(Actor actor, DocumentId id, Language language, boolean onlyChanged, @Nullable ReturnReport report) {
        Document document = documents.get(id);
        rights.mustRead(document, actor);
        document.language(language);
        boolean works = handoff.isOpenTo(actor, id, language);
        if (!works && !DocumentRights.isStaff(actor)) {
            throw Refusal.notPermitted("language-not-yours")
                    .with("person", actor.person().value())
                    .with("language", language.code());
        }
        Extraction extraction = preparation.present(id).orElse(null);
        if (extraction == null || !extraction.isReady()) {
            return new TextPage(
                    document, language, extraction, works, 0, 0, List.of(), false, report, null, List.of(), null);
        }
        Map<Integer, TargetSegment> targets = segments.targets(extraction.id(), language);
        int translated = (int) targets.values().stream()
                .filter(target -> target.state() != SegmentState.INITIAL)
                .count();
        int offered =
                (int) targets.values().stream().filter(TargetSegment::isOffered).count();
        List<SourceSegment> source = segments.of(extraction.id());
        List<SourceSegment> all = source.stream()
                .filter(each -> !onlyChanged || each.origin() != Origin.SAME)
                .toList();
        List<Row> rows = rows(all.subList(0, Math.min(MOST_ROWS, all.size())), targets);
        return new TextPage(
                document,
                language,
                extraction,
                works,
                translated,
                offered,
                rows,
                all.size() > MOST_ROWS,
                report,
                null,
                works ? DoubtDesk.open(source, targets) : List.of(),
                null);
    }

    private static List<Row> rows(List<SourceSegment> some, Map<Integer, TargetSegment> targets) {
        List<Row> rows = new ArrayList<>();
        for (SourceSegment each : some) {
            String text = CodedText.plain(each.segment().text());
            String before = each.before();
            TargetSegment target = targets.get(each.position());
            rows.add(new Row(
                    each,
                    text,
                    before == null ? List.of() : TextComparison.pieces(CodedText.plain(before), text),
                    target == null ? "" : CodedText.plain(target.text()),
                    state(target)));
        }
        return rows;
    }

    private static String state(@Nullable TargetSegment target) {
        if (target == null) {
            return SegmentState.INITIAL.code();
        }
        return target.isOffered() ? "offered" : target.state().code();
    }
}
