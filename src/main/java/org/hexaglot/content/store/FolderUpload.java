package org.hexaglot.content.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.hexaglot.content.Sha256;
import org.hexaglot.content.StagedUpload;
import org.hexaglot.content.StoredContent;

/** An upload in the staging folder of a {@link FolderContentStore}. */
final class FolderUpload implements StagedUpload {
    private final FolderContentStore store;
    private final Path file;
    private final Sha256 hash;
    private final long length;

    FolderUpload(FolderContentStore store, Path file, Sha256 hash, long length) {
        this.store = store;
        this.file = file;
        this.hash = hash;
        this.length = length;
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public Sha256 hash() {
        return hash;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public StoredContent keep() throws IOException {
        Path place = store.place(hash);
        Path parent = Files.createDirectories(place.toAbsolutePath().getParent());
        // Renaming onto an equal file is harmless: both hold the same bytes.
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(parent);
        return new StoredContent(hash, length);
    }

    /** Makes the new name durable; not every system lets a folder be opened, and there the rename must do. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
