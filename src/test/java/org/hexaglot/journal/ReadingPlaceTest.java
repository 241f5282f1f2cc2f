package org.hexaglot.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.hexaglot.kernel.PersonId;
import org.junit.jupiter.api.Test;

final class ReadingPlaceTest {
    private static final long PATIENCE = ReadingPlace.PATIENCE.toNanos();

    private final ReadingPlace place = new ReadingPlace(10);

    @Test
    void tellsEachEntryOnce() {
        assertThat(take(0, 11, 12)).containsExactly(11L, 12L);
        assertThat(place.settled()).isEqualTo(12);
        assertThat(take(1, 13)).containsExactly(13L);
        assertThat(take(2)).isEmpty();
    }

    @Test
    void waitsForALowerIdThatCommitsLater() {
        assertThat(take(0, 11, 13, 14)).hasSize(3);
        assertThat(place.settled()).isEqualTo(11);
        assertThat(place.has(12)).isFalse();
        assertThat(take(PATIENCE / 2, 12, 13, 14)).containsExactly(12L);
        assertThat(place.settled()).isEqualTo(14);
    }

    @Test
    void givesUpAGapThatNobodyFills() {
        take(0, 13);
        assertThat(place.settled()).isEqualTo(10);
        assertThat(take(PATIENCE + 1, 13)).isEmpty();
        assertThat(place.settled()).isEqualTo(13);
        assertThat(place.has(12)).isTrue();
    }

    @Test
    void isSettledOnlyWithoutOpenGaps() {
        assertThat(place.isSettledAt(10)).isTrue();
        assertThat(place.isSettledAt(11)).isFalse();
        take(0, 12);
        assertThat(place.isSettledAt(10)).isFalse();
        assertThat(place.beyond()).containsExactly(12L);
        take(1, 11, 12);
        assertThat(place.isSettledAt(12)).isTrue();
    }

    private List<Long> take(long now, long... ids) {
        List<Long> fresh = new ArrayList<>();
        place.take(entries(ids), now, entry -> fresh.add(entry.id()));
        return fresh;
    }

    private static List<Entry> entries(long... ids) {
        return LongStream.of(ids)
                .mapToObj(id -> new Entry(
                        id, Instant.EPOCH, "SomethingHappened", PersonId.SYSTEM, "test", null, null, null, Map.of()))
                .toList();
    }
}
