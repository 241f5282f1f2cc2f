package org.hexaglot.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.journal.ReadingPlace;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.DomainEvent;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IssuanceTailTest {
    private static final long PATIENCE = ReadingPlace.PATIENCE.toNanos();

    private final Entries journal = new Entries();
    private final Position position = new Position();
    private final IssuanceTail tail = new IssuanceTail(journal, position);
    private final ReadingPlace place = tail.start();
    private final Set<DocumentId> issued = new LinkedHashSet<>();

    @Test
    void anIdleServiceReadsNoEntries() {
        journal.add(1, "DocumentForecast");
        DocumentId document = journal.add(2, "DocumentIssued");
        assertThat(tail.next(place, 0, issued)).isFalse();
        assertThat(issued).containsExactly(document);
        journal.readings = 0;
        for (int i = 0; i < 100; i++) {
            assertThat(tail.next(place, i, issued)).isFalse();
        }
        assertThat(journal.readings).isZero();
        journal.add(3, "SlotAgreed");
        tail.next(place, 100, issued);
        assertThat(journal.readings).isEqualTo(1);
        assertThat(journal.read).containsExactly(3L);
    }

    @Test
    void whatCommitsLateIsReadThoughNothingElseIsNew() {
        journal.add(2, "SlotAgreed");
        tail.next(place, 0, issued);
        assertThat(place.settled()).as("1 may still come").isZero();
        DocumentId late = journal.add(1, "LanguageIssued");
        tail.next(place, PATIENCE / 2, issued);
        assertThat(issued).containsExactly(late);
        assertThat(place.settled()).isEqualTo(2);
    }

    @Test
    void waitsForAGapNoLongerThanItsPatience() {
        journal.add(2, "SlotAgreed");
        tail.next(place, 0, issued);
        tail.next(place, PATIENCE, issued);
        assertThat(place.settled()).isEqualTo(2);
        journal.readings = 0;
        tail.next(place, 2 * PATIENCE, issued);
        assertThat(journal.readings).isZero();
    }

    @Test
    void readsALongJournalToItsEndAtOnceWithoutWaitingForOldGaps() {
        Set<DocumentId> all = new LinkedHashSet<>();
        for (long id = 2; id <= 3 * IssuanceTail.AT_ONCE; id++) {
            all.add(journal.add(id, "DocumentIssued"));
        }
        int stretches = 1;
        while (tail.next(place, 0, issued)) {
            stretches++;
        }
        assertThat(stretches).isEqualTo(3);
        assertThat(issued).isEqualTo(all);
        assertThat(place.settled()).isEqualTo(3L * IssuanceTail.AT_ONCE);
    }

    @Test
    void thePositionMovesForwardOnly() {
        tail.moveTo(7);
        tail.moveTo(5);
        assertThat(position.position()).isEqualTo(7);
        assertThat(tail.start().settled()).isEqualTo(7);
    }

    /** Entries of documents of their own. */
    private static final class Entries implements Journal {
        private final TreeMap<Long, Entry> entries = new TreeMap<>();
        private List<Long> read = List.of();
        private int readings;

        DocumentId add(long id, String type) {
            DocumentId document = DocumentId.newAt(Instant.EPOCH);
            entries.put(
                    id, new Entry(id, Instant.EPOCH, type, PersonId.SYSTEM, "test", document, null, null, Map.of()));
            return document;
        }

        @Override
        public List<Entry> after(long id, int limit) {
            readings++;
            List<Entry> found =
                    entries.tailMap(id, false).values().stream().limit(limit).toList();
            read = found.stream().map(Entry::id).toList();
            return found;
        }

        @Override
        public List<Entry> after(long id, Collection<Long> missing, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Entry> of(Collection<DocumentId> documents) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Entry> concerning(String subject, long before, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long newest() {
            return entries.isEmpty() ? 0 : entries.lastKey();
        }

        @Override
        public void record(Actor actor, DomainEvent event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void record(Actor actor, List<? extends DomainEvent> events) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Entry> of(DocumentId document, long after, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Entry> latest(DocumentId document, Language language, Set<String> types) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Entry> about(PersonId person, Set<String> types, int limit) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Position implements Feeding {
        private long position;

        @Override
        public List<Missing> missing(@Nullable DocumentId after, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int countMissing() {
            throw new UnsupportedOperationException();
        }

        @Override
        public long lockPosition() {
            return position;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public void moveTo(long id) {
            position = id;
        }

        @Override
        public Optional<Fed> lock(DocumentId document) {
            return Optional.empty();
        }

        @Override
        public void keep(DocumentId document, Fed fed) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<DocumentId> cutOtherwise(String rules) {
            return List.of();
        }
    }
}
