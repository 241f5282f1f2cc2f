package org.hexaglot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StopSequenceTest {
    private final StopSequence sequence = new StopSequence();
    private final List<String> stopped = new ArrayList<>();

    @Test
    void stopsTheDatabaseLast() {
        sequence.add(() -> stopped.add("database"));
        sequence.add(() -> stopped.add("engine"));
        sequence.add(() -> stopped.add("web server"));
        sequence.stopAll();
        sequence.stopAll();
        assertThat(stopped).containsExactly("web server", "engine", "database");
    }

    @Test
    void stopsTheOthersWhenOneFails() {
        sequence.add(() -> stopped.add("database"));
        sequence.add(() -> {
            throw new IllegalStateException("the engine hangs");
        });
        sequence.stopAll();
        assertThat(stopped).containsExactly("database");
    }

    @Test
    void stopsAtOnceWhatStartedTooLate() {
        sequence.stopAll();
        sequence.add(() -> stopped.add("engine"));
        assertThat(stopped).containsExactly("engine");
    }
}
