package org.hexaglot.reference;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Follower;
import org.hexaglot.kernel.DocumentId;

/**
 * Notes which documents were issued, in the transaction that takes the journal on. Feeding one takes seconds and is done
 * afterwards, by {@link IssuanceReader}.
 */
@Singleton
final class IssuanceFollower implements Follower {
    private static final Set<String> TOLD = Set.of(
            Kind.DocumentIssued.name(),
            Kind.LanguageIssued.name(),
            Kind.ExceptionAuthorized.name(),
            Kind.DocumentReissued.name());

    private final Feeding feeding;

    IssuanceFollower(Feeding feeding) {
        this.feeding = feeding;
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public boolean fromTheBeginning() {
        return true;
    }

    @Override
    public void take(List<Entry> entries) {
        Set<DocumentId> issued = entries.stream()
                .filter(entry -> TOLD.contains(entry.type()))
                .map(Entry::document)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        feeding.isDue(issued);
    }
}
