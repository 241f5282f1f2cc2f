package org.hexaglot.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hexaglot.kernel.Refusal;
import org.junit.jupiter.api.Test;

/** What every content store does, the real ones and the one in memory. */
public abstract class ContentStoreContract {
    private static final byte[] TEXT = "The Council met in July.".getBytes(StandardCharsets.UTF_8);

    protected abstract ContentStore store();

    private static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    @Test
    void givesBackWhatItKeepsUnderItsHash() throws IOException {
        StoredContent stored = store().store(stream(TEXT), 1000);
        assertThat(stored).isEqualTo(new StoredContent(Sha256.of(TEXT), TEXT.length));
        assertThat(store().length(stored.hash())).isEqualTo(TEXT.length);
        try (InputStream in = store().open(stored.hash())) {
            assertThat(in.readAllBytes()).isEqualTo(TEXT);
        }
    }

    @Test
    void keepsEqualContentOnce() throws IOException {
        assertThat(store().store(stream(TEXT), 1000)).isEqualTo(store().store(stream(TEXT), 1000));
        assertThat(store().holds(Sha256.of(TEXT))).isTrue();
    }

    @Test
    void keepsContentAsLongAsTheLimitAndNothingEmptyIsSpecial() throws IOException {
        assertThat(store().store(stream(TEXT), TEXT.length).length()).isEqualTo(TEXT.length);
        assertThat(store().store(stream(new byte[0]), 0).length()).isZero();
    }

    @Test
    void refusesOneByteTooManyAndKeepsNothing() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> store().store(stream(TEXT), TEXT.length - 1));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
        assertThat(refusal.key()).isEqualTo("file-too-large");
        assertThat(store().holds(Sha256.of(TEXT))).isFalse();
    }

    @Test
    void keepsNothingOfAStreamThatBreaks() {
        InputStream broken = new InputStream() {
            private int left = 10;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("the line was cut");
                }
                return 'x';
            }
        };
        assertThat(catchThrowableOfType(IOException.class, () -> store().store(broken, 1000)))
                .hasMessage("the line was cut");
    }

    @Test
    void discardsAnUploadThatIsNotKept() throws IOException {
        StagedUpload upload = store().stage(stream(TEXT), 1000);
        try (upload) {
            assertThat(Files.readAllBytes(upload.file())).isEqualTo(TEXT);
            assertThat(upload.hash()).isEqualTo(Sha256.of(TEXT));
        }
        assertThat(upload.file()).doesNotExist();
        assertThat(store().holds(Sha256.of(TEXT))).isFalse();
    }

    @Test
    void keepsAnUploadThatWasChecked() throws IOException {
        try (StagedUpload upload = store().stage(stream(TEXT), 1000)) {
            assertThat(store().holds(upload.hash())).isFalse();
            assertThat(upload.keep().hash()).isEqualTo(Sha256.of(TEXT));
        }
        assertThat(store().holds(Sha256.of(TEXT))).isTrue();
    }

    @Test
    void knowsNothingOfOtherHashes() {
        Sha256 other = Sha256.of(new byte[] {1});
        assertThat(catchThrowableOfType(Refusal.class, () -> store().open(other))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(catchThrowableOfType(Refusal.class, () -> store().length(other))
                        .key())
                .isEqualTo("unknown-file");
    }

    @Test
    void takesManyAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<StoredContent> kept : threads.invokeAll(IntStream.range(0, 64)
                    .mapToObj(
                            i -> (Callable<StoredContent>) () -> store().store(stream(new byte[] {(byte) (i % 4)}), 10))
                    .toList())) {
                assertThat(store().holds(kept.get().hash())).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }
}
