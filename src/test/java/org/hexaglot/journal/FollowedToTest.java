package org.hexaglot.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexaglot.kernel.PersonId;
import org.junit.jupiter.api.Test;

class FollowedToTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void keepsWhatWasNotThereAndDropsItWhenItComes() {
        FollowedTo first = FollowedTo.at(10).after(entries(11, 14), NOW);
        assertThat(first).isEqualTo(place(14, Map.of(12L, NOW, 13L, NOW)));
        assertThat(first.after(entries(12, 15), NOW.plusSeconds(3))).isEqualTo(place(15, Map.of(13L, NOW)));
    }

    @Test
    void givesUpAGapWhenNoTransactionCanFillItAnyMore() {
        FollowedTo gap = FollowedTo.at(1).after(entries(3), NOW);
        assertThat(gap.after(List.of(), NOW.plus(FollowedTo.PATIENCE)).gaps()).containsOnlyKeys(2L);
        assertThat(gap.after(List.of(), NOW.plus(FollowedTo.PATIENCE).plusSeconds(1))
                        .gaps())
                .isEmpty();
    }

    @Test
    void keepsNoMoreGapsThanWorkUnderWayCanHold() {
        FollowedTo leapt = FollowedTo.at(0).after(entries(5_000_000), NOW);
        assertThat(leapt.gaps()).hasSize(FollowedTo.MOST_GAPS);
        assertThat(leapt.gaps().lastKey()).isEqualTo(4_999_999);
    }

    @Test
    void isReadAsItWasWritten() {
        FollowedTo place = place(20, Map.of(12L, NOW, 15L, NOW.plusSeconds(1)));
        assertThat(FollowedTo.read(20, place.written())).isEqualTo(place);
        assertThat(FollowedTo.read(7, "")).isEqualTo(FollowedTo.at(7));
    }

    private static FollowedTo place(long highest, Map<Long, Instant> gaps) {
        return new FollowedTo(highest, new TreeMap<>(gaps));
    }

    private static List<Entry> entries(long... ids) {
        return Arrays.stream(ids)
                .mapToObj(id -> new Entry(id, NOW, "Told", PersonId.SYSTEM, "test", null, null, null, Map.of()))
                .toList();
    }
}
