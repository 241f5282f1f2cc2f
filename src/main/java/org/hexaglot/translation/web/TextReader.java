package org.hexaglot.translation.web;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.content.CodedText;
import org.hexaglot.content.SegmentDelta.Origin;
import org.hexaglot.content.SegmentState;
import org.hexaglot.content.TextComparison;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Names;
import org.hexaglot.translation.DoubtDesk;
import org.hexaglot.translation.Extraction;
import org.hexaglot.translation.HandoffDesk;
import org.hexaglot.translation.PreparationDesk;
import org.hexaglot.translation.Segments;
import org.hexaglot.translation.SourceSegment;
import org.hexaglot.translation.TargetSegment;
import org.hexaglot.translation.web.TextPage.Answer;
import org.hexaglot.translation.web.TextPage.Out;
import org.hexaglot.translation.web.TextPage.Row;
import org.jspecify.annotations.Nullable;

/** Collects what the page of a text shows. */
@Singleton
class TextReader {
    private static final int MOST_ROWS = 200;
    private static final String OUT = Kind.LanguageHandedOff.name();
    /** A package that went out, and what ends the waiting for it. */
    private static final Set<String> OUT_OR_BACK = Set.of(
            OUT,
            Kind.LanguageReturned.name(),
            Kind.LanguageFileReceived.name(),
            Kind.LanguageReopened.name(),
            Kind.TranslationDone.name(),
            Kind.TranslationSelfRevised.name());

    private final Documents documents;
    private final DocumentRights rights;
    private final PreparationDesk preparation;
    private final HandoffDesk handoff;
    private final Segments segments;
    private final Journal journal;
    private final Directory directory;

    TextReader(
            Documents documents,
            DocumentRights rights,
            PreparationDesk preparation,
            HandoffDesk handoff,
            Segments segments,
            Journal journal,
            Directory directory) {
        this.documents = documents;
        this.rights = rights;
        this.preparation = preparation;
        this.handoff = handoff;
        this.segments = segments;
        this.journal = journal;
        this.directory = directory;
    }

    @Transactional(readOnly = true)
    TextPage page(Actor actor, DocumentId id, Language language, boolean onlyChanged, Answer answer) {
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
            return new TextPage(document, language, extraction, works, 0, 0, List.of(), false, null, List.of(), answer);
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
                out(id, language),
                works ? DoubtDesk.open(source, targets) : List.of(),
                answer);
    }

    /** Who took the text out last, unless it has come back since. */
    private @Nullable Out out(DocumentId id, Language language) {
        return journal.latest(id, language, OUT_OR_BACK)
                .filter(entry -> entry.type().equals(OUT))
                .map(entry -> new Out(
                        new Names(directory).of(entry.actor()),
                        String.valueOf(entry.data().get("form")),
                        entry.at()))
                .orElse(null);
    }

    private static List<Row> rows(List<SourceSegment> some, Map<Integer, TargetSegment> targets) {
        List<Row> rows = new ArrayList<>();
        for (SourceSegment each : some) {
            String text = CodedText.shown(each.segment().text());
            String before = each.before();
            TargetSegment target = targets.get(each.position());
            rows.add(new Row(
                    each,
                    text,
                    before == null ? List.of() : TextComparison.pieces(CodedText.shown(before), text),
                    target == null ? "" : CodedText.shown(target.text()),
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
