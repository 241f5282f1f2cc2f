package org.hexaglot.content.store;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import org.hexaglot.content.ContentStore;
import org.hexaglot.content.Sha256;
import org.hexaglot.content.StagedUpload;
import org.hexaglot.kernel.Refusal;

/**
 * Content in a folder of this machine: {@code ab/cd/abcd…} under the folder, uploads in {@code staging/} on the same
 * file system, so that the last step is an atomic rename. The folder is made when first written to.
 */
@Singleton
public final class FolderContentStore implements ContentStore {
    private static final String STAGING = "staging";
    private static final String UPLOAD = "upload-";
    private static final String PART = ".part";
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final double BYTES_PER_MEBIBYTE = 1 << 20;

    private final Path folder;

    /** The store of the service: the folder {@code files} in {@code hexaglot.data}. */
    @Inject
    public FolderContentStore(@Value("${hexaglot.data:data}") String data) {
        this(Path.of(data, "files"));
    }

    public FolderContentStore(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public StagedUpload stage(InputStream content, long limitBytes) throws IOException {
        Path staging = Files.createDirectories(folder.resolve(STAGING));
        Path file = Files.createTempFile(staging, UPLOAD, PART);
        boolean complete = false;
        try {
            MessageDigest digest = Sha256.digest();
            long length = copy(content, file, digest, limitBytes);
            complete = true;
            return new FolderUpload(this, file, Sha256.of(digest), length);
        } finally {
            if (!complete) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static long copy(InputStream content, Path file, MessageDigest digest, long limitBytes) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long length = 0;
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                length += read;
                if (length > limitBytes) {
                    throw Refusal.of(Refusal.Kind.TOO_LARGE, "file-too-large")
                            .with("limit", limitBytes)
                            .with("mebibytes", limitBytes / BYTES_PER_MEBIBYTE);
                }
                digest.update(buffer, 0, read);
                for (ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read); bytes.hasRemaining(); ) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        return length;
    }

    @Override
    public InputStream open(Sha256 hash) throws IOException {
        try {
            return Files.newInputStream(place(hash));
        } catch (NoSuchFileException e) {
            throw Refusal.notFound("unknown-file");
        }
    }

    @Override
    public long length(Sha256 hash) throws IOException {
        try {
            return Files.size(place(hash));
        } catch (NoSuchFileException e) {
            throw Refusal.notFound("unknown-file");
        }
    }

    @Override
    public boolean holds(Sha256 hash) {
        return Files.isRegularFile(place(hash));
    }

    /**
     * Deletes uploads that nobody finished, as a process that was killed leaves them; answers how many.
     *
     * @param moment those last written to before it, by the clock of the file system
     */
    int sweepStaging(Instant moment) throws IOException {
        Path staging = folder.resolve(STAGING);
        if (!Files.isDirectory(staging)) {
            return 0;
        }
        int swept = 0;
        try (DirectoryStream<Path> uploads = Files.newDirectoryStream(staging, UPLOAD + "*" + PART)) {
            for (Path upload : uploads) {
                if (isOlder(upload, moment) && Files.deleteIfExists(upload)) {
                    swept++;
                }
            }
        }
        return swept;
    }

    private static boolean isOlder(Path file, Instant moment) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException finishedMeanwhile) {
            return false;
        }
    }

    Path place(Sha256 hash) {
        String name = hash.value();
        return folder.resolve(name.substring(0, 2))
                .resolve(name.substring(2, 4))
                .resolve(name);
    }
}
