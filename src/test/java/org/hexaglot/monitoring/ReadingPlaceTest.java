package org.hexaglot.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.hexaglot.journal.Entry;
import org.hexaglot.kernel.PersonId;
import org.junit.jupiter.api.Test;

final class ReadingPlaceTest {
    private static final long PATIENCE = ReadingPlace.PATIENCE.toNanos();

    private final ReadingPlace place = new ReadingPlace(10);

    @Test
    void tellsEachEntryOnce() {
        assertThat(place.take(entries(11, 12), 0)).hasSize(2);
        assertThat(place.settled()).isEqualTo(12);
        assertThat(place.take(entries(13), 1)).hasSize(1);
        assertThat(place.take(List.of(), 2)).isEmpty();
    }

    @Test
    void waitsForALowerIdThatCommitsLater() {
        assertThat(place.take(entries(11, 13, 14), 0)).hasSize(3);
        assertThat(place.settled()).isEqualTo(11);
        assertThat(place.has(12)).isFalse();
        assertThat(place.take(entries(12, 13, 14), PATIENCE / 2))
                .singleElement()
                .extracting(told -> told.entry().id())
                .isEqualTo(12L);
        assertThat(place.settled()).isEqualTo(14);
    }

    @Test
    void givesUpAGapThatNobodyFills() {
        place.take(entries(13), 0);
        assertThat(place.settled()).isEqualTo(10);
        assertThat(place.take(entries(13), PATIENCE + 1)).isEmpty();
        assertThat(place.settled()).isEqualTo(13);
        assertThat(place.has(12)).isTrue();
    }

    @Test
    void marksWithEachEntryWhatWasToldUpToItAndNoMore() {
        assertThat(place.take(entries(11, 13, 14), 0))
                .extracting(told -> told.bookmark().toString())
                .containsExactly("11", "11+13", "11+13-14");
        assertThat(place.take(entries(12, 13, 14, 16), 1))
                .extracting(told -> told.bookmark().toString())
                .containsExactly("14", "14+16");
    }

    private static List<Entry> entries(long... ids) {
        return LongStream.of(ids)
                .mapToObj(id -> new Entry(
                        id, Instant.EPOCH, "SomethingHappened", PersonId.SYSTEM, "test", null, null, null, Map.of()))
                .toList();
    }
}
