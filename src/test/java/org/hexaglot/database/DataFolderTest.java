package org.hexaglot.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path place;

    @Test
    void refusesASecondServiceAndNamesTheFirst() throws IOException {
        try (DataFolder first = DataFolder.open(place)) {
            first.announce("http://localhost:8123");
            assertThatThrownBy(() -> DataFolder.open(place)).isInstanceOfSatisfying(StartRefused.class, refused -> {
                assertThat(refused.failure()).isEqualTo(StartFailure.DATA_FOLDER_IN_USE);
                assertThat(refused)
                        .hasMessageContaining(
                                "process " + ProcessHandle.current().pid())
                        .hasMessageContaining("http://localhost:8123")
                        .hasMessageNotContaining("\n");
            });
        }
    }

    @Test
    void isFreeAgainAfterTheFirstServiceEnded() throws IOException {
        DataFolder.open(place).close();
        DataFolder.open(place).close();
    }

    @Test
    void makesTheFolderWhereThereIsNone() throws IOException {
        try (DataFolder folder = DataFolder.open(place.resolve("a/b"))) {
            assertThat(folder.path()).isDirectory();
        }
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        Path file = Files.createFile(place.resolve("file"));
        assertUnusable(file);
        assertUnusable(file.resolve("below"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void refusesAFolderThatCannotBeWritten() {
        assertUnusable(Path.of("/proc/self/hexaglot"));
        assertUnusable(Path.of("/proc/self"));
    }

    @Test
    void refusesADiskWithTooLittleRoom() throws IOException {
        try (DataFolder folder = DataFolder.open(place)) {
            assertThatThrownBy(() -> folder.requireRoom(Long.MAX_VALUE >> 20))
                    .isInstanceOfSatisfying(StartRefused.class, refused -> assertThat(refused.failure())
                            .isEqualTo(StartFailure.DISK_FULL));
        }
    }

    private static void assertUnusable(Path folder) {
        assertThatThrownBy(() -> DataFolder.open(folder)).isInstanceOfSatisfying(StartRefused.class, refused -> {
            assertThat(refused.failure()).isEqualTo(StartFailure.DATA_FOLDER_UNUSABLE);
            assertThat(refused).hasMessageContaining("HEXAGLOT_DATA").hasMessageNotContaining("\n");
        });
    }
}
