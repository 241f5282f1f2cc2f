package org.hexaglot.content.okapi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small OpenDocument texts, sound and hostile ones. */
public final class OdtFixture {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String URN = "=\"urn:oasis:names:tc:opendocument:xmlns:";
    private static final String NAMESPACES = " xmlns:office" + URN + "office:1.0\" xmlns:text" + URN
            + "text:1.0\" xmlns:table" + URN + "table:1.0\" xmlns:draw" + URN + "drawing:1.0\" xmlns:style" + URN
            + "style:1.0\" xmlns:script" + URN + "script:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"";
    private static final String MANIFEST = " xmlns:manifest" + URN + "manifest:1.0\"";

    private final StringBuilder body = new StringBuilder();
    private final Map<String, byte[]> more = new LinkedHashMap<>();
    private String header = "";
    private String manifest = "";

    public static OdtFixture odt(String... paragraphs) {
        OdtFixture fixture = new OdtFixture();
        for (String paragraph : paragraphs) {
            fixture.raw("<text:p>" + paragraph + "</text:p>");
        }
        return fixture;
    }

    public OdtFixture heading(String text) {
        return raw("<text:h text:outline-level=\"1\">" + text + "</text:h>");
    }

    public OdtFixture note(String noteClass, String anchor, String text) {
        return raw("<text:p>" + anchor + "<text:note text:id=\"n\" text:note-class=\"" + noteClass
                + "\"><text:note-citation>1</text:note-citation><text:note-body><text:p>" + text
                + "</text:p></text:note-body></text:note></text:p>");
    }

    public OdtFixture comment(String anchor, String text) {
        return raw("<text:p>" + anchor + "<office:annotation><dc:creator>x</dc:creator><text:p>" + text
                + "</text:p></office:annotation></text:p>");
    }

    public OdtFixture cell(String text) {
        return raw("<table:table><table:table-row><table:table-cell><text:p>" + text
                + "</text:p></table:table-cell></table:table-row></table:table>");
    }

    public OdtFixture textBox(String text) {
        return raw("<text:p><draw:frame><draw:text-box><text:p>" + text
                + "</text:p></draw:text-box></draw:frame></text:p>");
    }

    public OdtFixture trackedDeletion(String text) {
        return raw("<text:tracked-changes><text:changed-region><text:deletion><text:p>" + text
                + "</text:p></text:deletion></text:changed-region></text:tracked-changes>");
    }

    public OdtFixture picture(String address) {
        return raw("<text:p><draw:frame><draw:image xlink:href=\"" + address + "\"/></draw:frame></text:p>");
    }

    public OdtFixture header(String text) {
        header = "<style:header><text:p>" + text + "</text:p></style:header>";
        return this;
    }

    public OdtFixture encrypted() {
        manifest = "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\">"
                + "<manifest:encryption-data/></manifest:file-entry>";
        return this;
    }

    public OdtFixture part(String name, String content) {
        more.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public OdtFixture raw(String xml) {
        body.append(xml);
        return this;
    }

    public Path write(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        OdtFixture all = new OdtFixture()
                .part(
                        "content.xml",
                        HEAD + "<office:document-content" + NAMESPACES + "><office:body><office:text>" + body
                                + "</office:text></office:body></office:document-content>")
                .part(
                        "styles.xml",
                        HEAD + "<office:document-styles" + NAMESPACES
                                + "><office:master-styles><style:master-page style:name=\"Standard\">" + header
                                + "</style:master-page></office:master-styles></office:document-styles>")
                .part(
                        "META-INF/manifest.xml",
                        HEAD + "<manifest:manifest" + MANIFEST
                                + "><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\""
                                + "application/vnd.oasis.opendocument.text\"/>" + manifest + "</manifest:manifest>");
        parts.putAll(all.more);
        parts.putAll(more);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            stored(zip, "mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private static void stored(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
