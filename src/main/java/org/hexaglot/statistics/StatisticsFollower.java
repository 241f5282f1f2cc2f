package org.hexaglot.statistics;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Follower;
import org.hexaglot.kernel.DocumentId;

/** Counts each document anew of which the journal tells something. */
@Singleton
final class StatisticsFollower implements Follower {
    private final Projection projection;

    StatisticsFollower(Projection projection) {
        this.projection = projection;
    }

    @Override
    public String name() {
        return "statistics";
    }

    @Override
    public boolean fromTheBeginning() {
        return true;
    }

    @Override
    public void take(List<Entry> entries) {
        Set<DocumentId> changed = new LinkedHashSet<>();
        for (Entry entry : entries) {
            if (entry.document() != null) {
                changed.add(entry.document());
            }
        }
        projection.count(changed);
    }
}
