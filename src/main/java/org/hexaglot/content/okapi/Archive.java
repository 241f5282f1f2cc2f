package org.hexaglot.content.okapi;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.hexaglot.kernel.Refusal;

/**
 * A ZIP that was read from end to end and is whole, honest and of bearable size. The names of its entries are looked at
 * and never used as paths. It is read through its directory, as Okapi reads it, so both see the same parts.
 */
final class Archive implements Closeable {
    static final int MOST_ENTRIES = 10_000;
    static final long LARGEST_XML = 128L << 20;
    static final long LARGEST_TOTAL = 512L << 20;
    /** Real documents stay under 60; a bomb needs hundreds. Small parts are free of the ratio. */
    static final int LARGEST_RATIO = 200;

    private static final long RATIO_FREE = 4L << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    static Archive open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            String reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            throw Refusal.invalid(reason.contains("encrypted") ? "file-encrypted" : "file-corrupt");
        }
        Archive archive = new Archive(zip);
        boolean sound = false;
        try {
            archive.verify();
            sound = true;
            return archive;
        } finally {
            if (!sound) {
                zip.close();
            }
        }
    }

    private void verify() throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw tooMuch();
        }
        for (ZipEntry entry : zip.stream().toList()) {
            String name = entry.getName();
            if (isUnsafe(name) || entries.put(name, entry) != null) {
                throw Refusal.invalid("file-corrupt");
            }
        }
        long total = 0;
        byte[] buffer = new byte[1 << 16];
        for (ZipEntry entry : entries.values()) {
            total += inflate(entry, buffer, LARGEST_TOTAL - total);
        }
    }

    private long inflate(ZipEntry entry, byte[] buffer, long left) throws IOException {
        long limit = isXml(entry.getName()) ? Math.min(left, LARGEST_XML) : left;
        long packed = Math.max(1, entry.getCompressedSize());
        CRC32 crc = new CRC32();
        long length = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                length += read;
                if (length > limit || length > RATIO_FREE && length / packed > LARGEST_RATIO) {
                    throw tooMuch();
                }
                crc.update(buffer, 0, read);
            }
        } catch (ZipException | EOFException e) {
            throw Refusal.invalid("file-corrupt");
        }
        if (entry.getCrc() != -1 && crc.getValue() != entry.getCrc()) {
            throw Refusal.invalid("file-corrupt");
        }
        return length;
    }

    static Refusal tooMuch() {
        return Refusal.invalid("file-expands-too-much");
    }

    private static boolean isUnsafe(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || ("/" + name + "/").contains("/../")
                || name.chars().anyMatch(c -> c < ' ');
    }

    static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml") || lower.endsWith(".rdf");
    }

    Set<String> names() {
        return entries.keySet();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    InputStream read(String name) throws IOException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw Refusal.invalid("file-corrupt");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
