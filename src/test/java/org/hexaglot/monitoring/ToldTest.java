package org.hexaglot.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.ReadingPlace;
import org.hexaglot.kernel.PersonId;
import org.junit.jupiter.api.Test;

final class ToldTest {
    private final ReadingPlace place = new ReadingPlace(10);

    @Test
    void marksWithEachEntryWhatWasToldUpToItAndNoMore() {
        assertThat(Told.fresh(place, entries(11, 13, 14), 0))
                .extracting(told -> told.bookmark().toString())
                .containsExactly("11", "11+13", "11+13-14");
        assertThat(Told.fresh(place, entries(12, 13, 14, 16), 1))
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
