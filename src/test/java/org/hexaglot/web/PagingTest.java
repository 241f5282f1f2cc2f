package org.hexaglot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.hexaglot.kernel.Refusal;
import org.junit.jupiter.api.Test;

final class PagingTest {
    @Test
    void walksAListToItsEndWithoutLosingOrRepeatingARow() {
        Paging paging = Paging.of("2", null);
        Listing<Integer> first = paging.listing(rows(1, paging.wanted()), row -> List.of(row, "a"));
        assertThat(first.items()).containsExactly(1, 2);
        Paging second = Paging.of("2", first.next());
        assertThat(second.after()).containsExactly("2", "a");
        assertThat(second.listing(rows(3, 1), List::of).next()).isNull();
    }

    @Test
    void takesFiftyRowsWhenNothingIsSaid() {
        assertThat(Paging.of(null, null).limit()).isEqualTo(50);
    }

    @Test
    void refusesLimitsOutOfRangeAndForeignCursors() {
        for (String limit : List.of("0", "201", "-1", "many", "")) {
            assertThatThrownBy(() -> Paging.of(limit, null))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("limit");
        }
        for (String cursor : List.of("", "%%%", "a".repeat(2_000))) {
            assertThatThrownBy(() -> Paging.of(null, cursor))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("cursor");
        }
    }

    private static List<Integer> rows(int from, int count) {
        return IntStream.range(from, from + count).boxed().toList();
    }
}
