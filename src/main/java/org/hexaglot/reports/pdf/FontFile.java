package org.hexaglot.reports.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A font of the machine. Of a collection (TTC) one font is taken out, for FOP reads those with PostScript outlines only
 * by themselves. Layout after the OpenType specification, version 1.9, "OpenType Font File".
 *
 * @param member words in the name of the font wanted from a collection, in small letters; empty for the first
 */
record FontFile(Path path, String member) {
    private static final int COLLECTION = 0x74746366;
    private static final int NAMES = 0x6e616d65;
    private static final int HEAD = 12;
    private static final int ENTRY = 16;
    private static final int NAME_HEAD = 6;
    private static final int NAME_ENTRY = 12;
    private static final int WINDOWS = 3;
    private static final int FULL_NAME = 4;

    byte[] bytes() {
        try {
            byte[] all = Files.readAllBytes(path);
            ByteBuffer file = ByteBuffer.wrap(all);
            return file.getInt(0) == COLLECTION ? taken(file, wanted(file)) : all;
        } catch (IOException | IndexOutOfBoundsException | BufferUnderflowException failure) {
            throw new UncheckedIOException(new IOException("not a font that can be read: " + path, failure));
        }
    }

    /** Where the font wanted begins; the first when none has the name. */
    private int wanted(ByteBuffer file) {
        int fonts = file.getInt(8);
        for (int i = 0; i < fonts; i++) {
            int start = file.getInt(HEAD + 4 * i);
            if (name(file, start).contains(member)) {
                return start;
            }
        }
        return file.getInt(HEAD);
    }

    private static String name(ByteBuffer file, int start) {
        for (int i = 0; i < tables(file, start); i++) {
            int entry = start + HEAD + ENTRY * i;
            if (file.getInt(entry) == NAMES) {
                return fullName(file, file.getInt(entry + 8));
            }
        }
        return "";
    }

    private static String fullName(ByteBuffer file, int table) {
        int texts = table + Short.toUnsignedInt(file.getShort(table + 4));
        for (int i = 0; i < Short.toUnsignedInt(file.getShort(table + 2)); i++) {
            int entry = table + NAME_HEAD + NAME_ENTRY * i;
            if (file.getShort(entry) == WINDOWS && file.getShort(entry + 6) == FULL_NAME) {
                byte[] text = new byte[Short.toUnsignedInt(file.getShort(entry + 8))];
                file.get(texts + Short.toUnsignedInt(file.getShort(entry + 10)), text);
                return new String(text, StandardCharsets.UTF_16BE).toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    /** One font as a file of its own: its head, its tables at their new places. */
    private static byte[] taken(ByteBuffer file, int start) {
        int tables = tables(file, start);
        int size = HEAD + ENTRY * tables;
        for (int i = 0; i < tables; i++) {
            size += whole(file.getInt(start + HEAD + ENTRY * i + 12));
        }
        ByteBuffer font = ByteBuffer.allocate(size);
        font.put(0, file, start, HEAD);
        int place = HEAD + ENTRY * tables;
        for (int i = 0; i < tables; i++) {
            int entry = start + HEAD + ENTRY * i;
            int length = file.getInt(entry + 12);
            font.put(HEAD + ENTRY * i, file, entry, ENTRY);
            font.putInt(HEAD + ENTRY * i + 8, place);
            font.put(place, file, file.getInt(entry + 8), length);
            place += whole(length);
        }
        return font.array();
    }

    private static int tables(ByteBuffer file, int start) {
        return Short.toUnsignedInt(file.getShort(start + 4));
    }

    /** Tables begin at multiples of four. */
    private static int whole(int length) {
        return (length + 3) / 4 * 4;
    }
}
