package org.hexaglot.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hexaglot.kernel.Refusal;

/** Keeps content in memory, for tests of what uses a store. */
public final class MemoryContentStore implements ContentStore {
    private final Map<Sha256, byte[]> kept = new ConcurrentHashMap<>();

    @Override
    public StagedUpload stage(InputStream content, long limitBytes) throws IOException {
        byte[] bytes = content.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limitBytes + 1));
        if (bytes.length > limitBytes) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "file-too-large").with("limit", limitBytes);
        }
        Path file = Files.write(Files.createTempFile("upload-", ".part"), bytes);
        return new MemoryUpload(file, bytes);
    }

    private byte[] find(Sha256 hash) {
        byte[] bytes = kept.get(hash);
        if (bytes == null) {
            throw Refusal.notFound("unknown-file");
        }
        return bytes;
    }

    @Override
    public InputStream open(Sha256 hash) {
        return new ByteArrayInputStream(find(hash));
    }

    @Override
    public long length(Sha256 hash) {
        return find(hash).length;
    }

    @Override
    public boolean holds(Sha256 hash) {
        return kept.containsKey(hash);
    }

    private final class MemoryUpload implements StagedUpload {
        private final Path file;
        private final byte[] bytes;

        private MemoryUpload(Path file, byte[] bytes) {
            this.file = file;
            this.bytes = bytes;
        }

        @Override
        public Path file() {
            return file;
        }

        @Override
        public Sha256 hash() {
            return Sha256.of(bytes);
        }

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public StoredContent keep() {
            kept.put(hash(), bytes);
            return new StoredContent(hash(), length());
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
