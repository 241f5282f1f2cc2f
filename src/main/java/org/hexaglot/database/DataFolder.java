package org.hexaglot.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one running service: its database and its files. While it is open no other service can open it; the
 * lock is the operating system's, so it falls with the process however that ends.
 */
public final class DataFolder implements AutoCloseable {
    // One byte far behind the text: on Windows a locked region cannot be read by others, and they must read who we are.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;
    private final Instant openedAt;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
        this.openedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Makes the folder where there is none and takes it.
     *
     * @throws StartRefused when it cannot be written, or another service has it
     */
    public static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            path = path.toRealPath();
            return lock(path);
        } catch (FileAlreadyExistsException notAFolder) {
            throw unusable(path, "it is not a folder", notAFolder);
        } catch (IOException fault) {
            throw unusable(path, fault.getClass().getSimpleName() + " " + StartRefused.reason(fault), fault);
        }
    }

    private static DataFolder lock(Path path) throws IOException {
        Path file = path.resolve("hexaglot.lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = tryLock(channel);
            if (lock == null) {
                throw new StartRefused(
                        StartFailure.DATA_FOLDER_IN_USE,
                        "The data folder " + path + " is in use by " + holder(file)
                                + ". Stop that service, or set HEXAGLOT_DATA to another folder.");
            }
            DataFolder folder = new DataFolder(path, channel, lock);
            folder.write("starting");
            return folder;
        } catch (IOException | RuntimeException fault) {
            channel.close();
            throw fault;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException thisVeryProcess) {
            return null;
        }
    }

    private static String holder(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? "another service that is just starting" : text;
    }

    private static StartRefused unusable(Path path, String why, IOException fault) {
        return new StartRefused(
                StartFailure.DATA_FOLDER_UNUSABLE,
                "The data folder " + path + " cannot be used: " + why
                        + ". Set HEXAGLOT_DATA to a folder that may be written.",
                fault);
    }

    /** Absolute, symbolic links resolved. */
    public Path path() {
        return path;
    }

    /** Leaves word for a second start where this service answers. */
    public void announce(String address) throws IOException {
        write(address);
    }

    /** Refuses to go on where less than so many mebibytes are free. */
    public void requireRoom(long mebibytes) {
        try {
            long free = Files.getFileStore(path).getUsableSpace() >> 20;
            if (free < mebibytes) {
                throw new StartRefused(
                        StartFailure.DISK_FULL,
                        "The disk of the data folder " + path + " has " + free + " MB free; " + mebibytes
                                + " MB are needed to start.");
            }
        } catch (IOException fault) {
            throw unusable(path, StartRefused.reason(fault), fault);
        }
    }

    private void write(String address) throws IOException {
        String text = "process " + ProcessHandle.current().pid() + " on " + host() + ", started " + openedAt + ", "
                + address + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(true);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "this machine";
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
