package org.hexaglot.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The package around the parts of a DOCX: content types, relationships, properties. Same parts, same bytes. */
final class DocxPackage {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final LocalDateTime FIXED = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final List<Part> parts = new ArrayList<>();

    /** @param name as in {@code word/styles.xml}; its relationship has the id {@code r<name>} */
    private record Part(String name, String type, String xml) {}

    /** @param type last word of its content type, without {@code +xml}, which names its relationship too */
    DocxPackage with(String name, String type, String xml) {
        parts.add(new Part(name, type, xml));
        return this;
    }

    byte[] bytes(String title, String creator) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", contentTypes());
            entry(
                    zip,
                    "_rels/.rels",
                    relationships(relationship("document", OFFICE + "officeDocument", "word/document.xml")
                            + relationship(
                                    "core", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")));
            entry(zip, "docProps/core.xml", properties(title, creator));
            StringBuilder links = new StringBuilder();
            for (Part part : parts) {
                entry(zip, "word/" + part.name() + ".xml", part.xml());
                if (!part.name().equals("document")) {
                    links.append(relationship(part.name(), OFFICE + part.type(), part.name() + ".xml"));
                }
            }
            entry(zip, "word/_rels/document.xml.rels", relationships(links.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String contentTypes() {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<Types xmlns=\"")
                .append(PACKAGE)
                .append("content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append("<Override PartName=\"/docProps/core.xml\"")
                .append(" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>");
        for (Part part : parts) {
            String type = part.type().equals("document") ? "document.main" : part.type();
            xml.append(
                    "<Override PartName=\"/word/" + part.name() + ".xml\" ContentType=\"" + WORD + type + "+xml\"/>");
        }
        return xml.append("</Types>").toString();
    }

    private static String properties(String title, String creator) {
        return HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + DocxText.escaped(title) + "</dc:title><dc:creator>" + DocxText.escaped(creator)
                + "</dc:creator></cp:coreProperties>";
    }

    private static String relationships(String links) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"r" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED);
        zip.putNextEntry(entry);
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
