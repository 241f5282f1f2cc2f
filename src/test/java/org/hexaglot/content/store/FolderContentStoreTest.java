package org.hexaglot.content.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hexaglot.content.ContentStore;
import org.hexaglot.content.ContentStoreContract;
import org.hexaglot.content.Sha256;
import org.hexaglot.content.StagedUpload;
import org.hexaglot.content.StoredContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderContentStoreTest extends ContentStoreContract {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Override
    protected ContentStore store() {
        return new FolderContentStore(folder);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    @Test
    void fansOutInTwoLevels() throws IOException {
        String name = store().store(new ByteArrayInputStream(new byte[] {1}), 10)
                .hash()
                .value();
        assertThat(files()).containsExactly(name.substring(0, 2) + "/" + name.substring(2, 4) + "/" + name);
    }

    @Test
    void leavesNothingOfWhatItRefuses() throws IOException {
        assertThat(catchThrowable(() -> store().store(new ByteArrayInputStream(new byte[100]), 99)))
                .isNotNull();
        assertThat(files()).isEmpty();
    }

    @Test
    void sweepsUploadsThatNobodyFinishedAndNothingElse() throws IOException {
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        FolderContentStore store = new FolderContentStore(folder);
        assertThat(store.sweepStaging(yesterday)).isZero();
        StoredContent kept = store.store(new ByteArrayInputStream(new byte[] {1}), 10);
        Files.setLastModifiedTime(store.place(kept.hash()), FileTime.from(yesterday.minusSeconds(60)));
        try (StagedUpload running = store.stage(new ByteArrayInputStream(new byte[] {2}), 10)) {
            Path killed = Files.writeString(folder.resolve("staging/upload-7.part"), "half a manuscript");
            Path foreign = Files.writeString(folder.resolve("staging/notes.txt"), "not ours");
            for (Path old : List.of(killed, foreign)) {
                Files.setLastModifiedTime(old, FileTime.from(yesterday.minusSeconds(60)));
            }
            assertThat(store.sweepStaging(yesterday)).isEqualTo(1);
            assertThat(killed).doesNotExist();
            assertThat(foreign).exists();
            assertThat(running.file()).exists();
        }
        assertThat(store.holds(kept.hash())).isTrue();
    }

    @Test
    void findsWhatAnEarlierRunKept() throws IOException {
        store().store(new ByteArrayInputStream(new byte[] {7}), 10);
        assertThat(new FolderContentStore(folder).holds(Sha256.of(new byte[] {7})))
                .isTrue();
    }
}
