package org.hexaglot.content.okapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.hexaglot.kernel.Language;

/**
 * What Arabic and Chinese ask of a Word file beyond the direction that Okapi sets: wherever the file names a font, one
 * that has their letters, as the duty stations use them; and the direction of a table at the place in its properties
 * where the standard wants it (ISO/IEC 29500-1, 17.4.59).
 */
final class Scripts {
    private static final Pattern PART = Pattern.compile("word/[^/]+\\.xml");
    private static final Pattern ARABIC_FONT =
            Pattern.compile("<w:rFonts(?![^>]*\\sw:cs(?:theme)?=)([^>]*?)(/?>)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHINESE_FONT =
            Pattern.compile("<w:rFonts(?![^>]*\\sw:eastAsia(?:Theme)?=)([^>]*?)(/?>)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE_DIRECTION = Pattern.compile(
            "(<w:tblPr>(?:<w:tblStyle [^>]*/>)?(?:<w:tblpPr [^>]*/>)?(?:<w:tblOverlap [^>]*/>)?)"
                    + "((?:(?!</w:tblPr>|<w:bidiVisual).)+)(<w:bidiVisual/>)",
            Pattern.DOTALL);

    private Scripts() {}

    static void fit(Path file, Language language) throws IOException {
        if (language != Language.AR && language != Language.ZH) {
            return;
        }
        Path fitted = Files.createTempFile(file.getParent(), "fitted", ".tmp");
        try {
            try (ZipFile zip = new ZipFile(file.toFile());
                    OutputStream out = Files.newOutputStream(fitted);
                    ZipOutputStream result = new ZipOutputStream(out)) {
                for (ZipEntry entry : zip.stream().toList()) {
                    result.putNextEntry(new ZipEntry(entry.getName()));
                    try (InputStream in = zip.getInputStream(entry)) {
                        byte[] content = in.readAllBytes();
                        result.write(PART.matcher(entry.getName()).matches() ? fitted(content, language) : content);
                    }
                    result.closeEntry();
                }
            }
            Files.move(fitted, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fitted);
        }
    }

    private static byte[] fitted(byte[] part, Language language) {
        String xml = new String(part, StandardCharsets.UTF_8);
        String fonts = language == Language.AR
                ? ARABIC_FONT.matcher(xml).replaceAll("<w:rFonts$1 w:cs=\"Traditional Arabic\"$2")
                : CHINESE_FONT.matcher(xml).replaceAll("<w:rFonts$1 w:eastAsia=\"SimSun\"$2");
        return TABLE_DIRECTION.matcher(fonts).replaceAll("$1$3$2").getBytes(StandardCharsets.UTF_8);
    }
}
