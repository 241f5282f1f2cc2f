package org.hexaglot.monitoring.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.hexaglot.content.Change;
import org.hexaglot.content.KeptTexts;
import org.hexaglot.content.Stretch;
import org.hexaglot.content.TextComparison;
import org.hexaglot.document.Document;
import org.hexaglot.document.Revision;
import org.hexaglot.kernel.Refusal;

/** Reads two files and compares their texts. Few at a time: each takes a processor for a moment. */
@Singleton
final class Comparisons {
    private static final int AT_ONCE = 2;
    private static final int CONTEXT = 1;
    private static final int MOST_CHANGES = 2_000;
    private static final long MOST_BYTES = 20_000_000;

    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final KeptTexts texts;

    Comparisons(KeptTexts texts) {
        this.texts = texts;
    }

    ComparisonView compare(Document document, Revision from, Revision to) throws IOException {
        if (from.bytes() > MOST_BYTES || to.bytes() > MOST_BYTES) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "too-large");
        }
        if (!turns.tryAcquire()) {
            throw Refusal.of(Refusal.Kind.TOO_MANY, "too-many-requests");
        }
        try {
            List<Change> changes = TextComparison.compare(lines(from), lines(to));
            boolean cut = changes.size() > MOST_CHANGES;
            List<Change> shown = cut ? changes.subList(0, MOST_CHANGES) : changes;
            List<Stretch> stretches = TextComparison.folded(shown, CONTEXT);
            return new ComparisonView(
                    document,
                    from,
                    to,
                    stretches,
                    count(changes, Change.Kind.CHANGED),
                    count(changes, Change.Kind.INSERTED),
                    count(changes, Change.Kind.DELETED),
                    cut);
        } finally {
            turns.release();
        }
    }

    private static int count(List<Change> changes, Change.Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }

    private List<String> lines(Revision revision) throws IOException {
        return texts.read(revision.sha256(), revision.name(), revision.mediaType(), revision.language())
                .lines();
    }
}
