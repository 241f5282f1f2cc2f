package org.hexaglot.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class BrowserProgramTest {
    @TempDir
    Path folder;

    @Test
    void theBrowserNamedGoesBeforeAllOthers() throws Exception {
        Path named = program("my-browser");
        assertThat(find(named)).contains(named);
    }

    @Test
    void aBrowserNamedThatIsNotThereIsNoBrowserAndTellsWhy() {
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> find(missing))
                .isInstanceOf(NoBrowser.class)
                .hasMessageContaining(BrowserProgram.VARIABLE + " names no program: " + missing);
    }

    @Test
    void withoutABrowserTestsAreSkippedExceptWhereTheyMustNotBe() {
        NoBrowser none = new NoBrowser("No browser: look for one");
        assertThatThrownBy(() -> BrowserExtension.without(none, false))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("look for one");
        assertThatThrownBy(() -> BrowserExtension.without(none, true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("look for one");
    }

    private static Optional<Path> find(Path named) throws NoBrowser {
        return new BrowserProgram(Map.of(BrowserProgram.VARIABLE, named.toString())).find();
    }

    private Path program(String name) throws IOException {
        Path program = Files.createFile(folder.resolve(name));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
