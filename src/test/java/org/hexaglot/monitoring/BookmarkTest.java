package org.hexaglot.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hexaglot.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BookmarkTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "13", "11+13", "11+13-14.16", "11+13-14.16-20.40"})
    void isReadAsItWasWritten(String text) {
        assertThat(Bookmark.of(text)).hasToString(text);
    }

    @Test
    void knowsWhatWasTold() {
        Bookmark bookmark = Bookmark.of("11+13-14.16");
        assertThat(List.of(1L, 11L, 13L, 14L, 16L)).allMatch(bookmark::has);
        assertThat(List.of(12L, 15L, 17L)).noneMatch(bookmark::has);
    }

    @Test
    void growsWithEachEntry() {
        assertThat(Bookmark.of("11").with(12, 0)).hasToString("12");
        assertThat(Bookmark.of("11+13-14.16").with(12, 0)).hasToString("14+16");
        assertThat(Bookmark.of("11").with(15, 0)).hasToString("11+15");
        assertThat(Bookmark.of("11+13").with(15, 20)).hasToString("15");
        assertThat(Bookmark.of("11+13.16").with(14, 14)).hasToString("14+16");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "1+", "1+2-", "1+3-2", "1+1-999999999999", "1.2", "99999999999999999999", "1+2..3"})
    void refusesWhatWasNeverSent(String text) {
        assertThatThrownBy(() -> Bookmark.of(text)).isInstanceOf(Refusal.class);
    }
}
