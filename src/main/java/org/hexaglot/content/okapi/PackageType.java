package org.hexaglot.content.okapi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.hexaglot.content.FileName;
import org.hexaglot.content.TextFormats;
import org.hexaglot.kernel.Refusal;

/** What a package really is, and whether that is what its sender says it is. */
enum PackageType {
    WORD(TextFormats.DOCX, "docx"),
    OPEN_DOCUMENT(TextFormats.ODT, "odt");

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String WORD_MAIN = "wordprocessingml.document.main+xml";
    private static final Set<String> UNDECLARED = Set.of("", "application/octet-stream", "application/zip");
    private static final Set<String> MACRO_EXTENSIONS = Set.of("docm", "dotm");
    /** Extensions that promise something; a name such as {@code A-62-89.final} promises nothing. */
    private static final Map<String, String> PROMISES = Map.of(
            "docx", "docx", "odt", "odt", "doc", "doc", "rtf", "rtf", "pdf", "pdf", "dotx", "dotx", "xlsx", "xlsx",
            "txt", "txt");

    private final String mediaType;
    private final String extension;

    PackageType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    static PackageType of(Archive archive) throws IOException {
        if (archive.has(CONTENT_TYPES)) {
            MainType main = new MainType();
            try (InputStream in = archive.read(CONTENT_TYPES)) {
                XmlPart.walk(CONTENT_TYPES, in, List.of(main));
            }
            if (main.macros) {
                throw Refusal.invalid("file-macros");
            }
            if (main.word) {
                return WORD;
            }
        } else if (archive.has("mimetype")) {
            try (InputStream in = archive.read("mimetype")) {
                if (new String(in.readNBytes(200), StandardCharsets.US_ASCII)
                        .strip()
                        .equals(TextFormats.ODT)) {
                    return OPEN_DOCUMENT;
                }
            }
        }
        throw Signature.unsupported("file-type-unsupported");
    }

    /** Refuses a declaration that contradicts the content. */
    void mustBeAsDeclared(String fileName, String declared) {
        String type = bare(declared);
        String promised = PROMISES.get(FileName.extension(fileName));
        if (!UNDECLARED.contains(type) && !type.equals(mediaType) || promised != null && !promised.equals(extension)) {
            throw Signature.unsupported("file-type-mismatch")
                    .with("declared", promised == null || promised.equals(extension) ? type : "." + promised)
                    .with("actual", "." + extension);
        }
    }

    /** Refuses what says itself that it carries macros. */
    static void mustNotPromiseMacros(String fileName, String declared) {
        if (bare(declared).contains("macroenabled") || MACRO_EXTENSIONS.contains(FileName.extension(fileName))) {
            throw Signature.unsupported("file-macros");
        }
    }

    private static String bare(String mediaType) {
        int parameters = mediaType.indexOf(';');
        return (parameters < 0 ? mediaType : mediaType.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static final class MainType implements PartVisitor {
        private boolean word;
        private boolean macros;

        @Override
        public void startElement(XMLStreamReader element) {
            String type = XmlPart.attribute(element, "ContentType").toLowerCase(Locale.ROOT);
            word |= type.endsWith(WORD_MAIN);
            macros |= type.contains("macroenabled") || type.contains("vbaproject") || type.contains("vbadata");
        }
    }
}
