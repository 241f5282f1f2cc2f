package org.hexaglot.content.okapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.hexaglot.kernel.Language;

/**
 * What an OpenDocument text needs that Okapi does not give it: the type as the first entry and not compressed (OpenDocument
 * 1.3, part 2, 3.3), and for Arabic pages, paragraphs and tables that run from right to left.
 */
final class OpenDocumentPackage {
    private static final String TYPE = "mimetype";
    private static final Set<String> STYLED = Set.of("content.xml", "styles.xml");
    private static final Pattern DIRECTION = Pattern.compile("style:writing-mode=\"(?:lr-tb|lr|page)\"");

    private OpenDocumentPackage() {}

    static void fit(Path file, Language language) throws IOException {
        Path fitted = Files.createTempFile(file.getParent(), "fitted", ".tmp");
        try {
            try (ZipFile zip = new ZipFile(file.toFile());
                    OutputStream out = Files.newOutputStream(fitted);
                    ZipOutputStream result = new ZipOutputStream(out)) {
                List<? extends ZipEntry> entries = new ArrayList<>(zip.stream().toList());
                entries.sort(Comparator.comparing(entry -> !entry.getName().equals(TYPE)));
                for (ZipEntry entry : entries) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        put(result, entry.getName(), fitted(entry.getName(), in.readAllBytes(), language));
                    }
                }
            }
            Files.move(fitted, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fitted);
        }
    }

    private static byte[] fitted(String name, byte[] content, Language language) {
        if (!language.isRightToLeft() || !STYLED.contains(name)) {
            return content;
        }
        String xml = new String(content, StandardCharsets.UTF_8);
        return DIRECTION.matcher(xml).replaceAll("style:writing-mode=\"rl-tb\"").getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        if (name.equals(TYPE)) {
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
