package org.hexaglot.monitoring;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.document.Standing;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Paging;

/** Documents against the steps they go through, for the people who keep them moving. */
@Singleton
public class Board {
    private final DocumentList documents;
    private final Clock clock;

    Board(DocumentList documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** The documents asked for, those due first on top; four statements, one more where there are several pages. */
    @Transactional(readOnly = true)
    public BoardSheet show(Actor actor, DocumentQuestion question, Paging paging) {
        Listing<DocumentRow> page = documents.list(actor, question, paging);
        boolean isWhole = page.next() == null && paging.after().isEmpty();
        Map<Standing, Integer> counts = isWhole ? counted(page.items()) : documents.count(actor, question);
        BoardCells cells = new BoardCells(clock.instant(), documents.today());
        return new BoardSheet(page.items().stream().map(cells::line).toList(), counts, page.next());
    }

    /** These documents, in this order. */
    @Transactional(readOnly = true)
    public List<BoardLine> of(Actor actor, List<DocumentId> ids) {
        BoardCells cells = new BoardCells(clock.instant(), documents.today());
        return ids.stream().map(id -> cells.line(documents.get(actor, id))).toList();
    }

    private static Map<Standing, Integer> counted(List<DocumentRow> rows) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        rows.forEach(row -> counts.merge(row.standing(), 1, Integer::sum));
        return counts;
    }
}
