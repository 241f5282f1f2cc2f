package org.hexaglot.translation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.content.BilingualText;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.reference.MatchSheet;
import org.hexaglot.reference.MatchSheets;
import org.hexaglot.reference.Predecessors;

/** Prepares texts for tests of what comes of it. */
@Singleton
public class Prepared {
    private final PreparationDesk desk;
    private final Segments segments;
    private final Predecessors predecessors;
    private final MatchSheets sheets;
    private final Clock clock;

    Prepared(PreparationDesk desk, Segments segments, Predecessors predecessors, MatchSheets sheets, Clock clock) {
        this.desk = desk;
        this.segments = segments;
        this.predecessors = predecessors;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Transactional
    public void follow(DocumentId document, DocumentId earlier) {
        predecessors.name(document, earlier, new PersonId("officer"), clock.instant());
    }

    public void prepare() {
        boolean more = desk.prepareNext();
        while (more) {
            more = desk.prepareNext();
        }
    }

    @Transactional
    public List<SourceSegment> source(DocumentId document) {
        return segments.of(desk.present(document).orElseThrow().id());
    }

    @Transactional
    public Map<Integer, TargetSegment> targets(DocumentId document, Language language) {
        return segments.targets(desk.present(document).orElseThrow().id(), language);
    }

    @Transactional
    public Optional<MatchSheet> sheet(DocumentId document) {
        return sheets.of(desk.present(document).orElseThrow().id());
    }

    /** Asks for the preparation of the present source. */
    public void request(DocumentId document) {
        desk.request(document);
    }

    /** Keeps the segments of a text as those of the present source, compared with nothing. */
    @Transactional
    public void store(DocumentId document, BilingualText text) {
        desk.request(document);
        segments.add(desk.present(document).orElseThrow().id(), SourceSegments.compared(text, List.of()));
    }
}
