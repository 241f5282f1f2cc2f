package org.hexaglot.outlook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hexaglot.kernel.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * All open documents in the order in which they are worked on: those submitted on time before late ones, then by the day
 * of issuance (domain.md, section 2), then by their birth.
 */
public final class Season {
    static final Comparator<OpenDocument> ORDER = Comparator.comparing(OpenDocument::late)
            .thenComparing(OpenDocument::issueBy, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(document -> document.id().value());

    private final List<OpenDocument> documents;
    final int[] firstVersion;

    public Season(List<OpenDocument> documents) {
        this(documents, null);
    }

    /** @param first the document that goes before all others, or null */
    Season(List<OpenDocument> documents, @Nullable DocumentId first) {
        this.documents = documents.stream()
                .sorted(Comparator.comparing(
                                (OpenDocument document) -> !document.id().equals(first))
                        .thenComparing(ORDER))
                .toList();
        this.firstVersion = new int[documents.size() + 1];
        for (int i = 0; i < this.documents.size(); i++) {
            firstVersion[i + 1] =
                    firstVersion[i] + this.documents.get(i).versions().size();
        }
    }

    public List<OpenDocument> documents() {
        return documents;
    }

    int versions() {
        return firstVersion[documents.size()];
    }
}
