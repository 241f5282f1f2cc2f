package org.hexaglot.content.okapi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small Word documents, sound and hostile ones, for the tests of any feature. */
public final class DocxFixture {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String NAMESPACES =
            " xmlns:w=\"" + TRANSITIONAL + "\" xmlns:r=\"" + RELATIONS + "\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder overrides = new StringBuilder();
    private final Map<String, byte[]> more = new LinkedHashMap<>();
    private String mainType = MAIN + "document.main+xml";
    private String documentType = "";
    private int noteCount;

    public static DocxFixture docx(String... paragraphs) {
        DocxFixture fixture = new DocxFixture();
        for (String paragraph : paragraphs) {
            fixture.paragraph(paragraph);
        }
        return fixture;
    }

    public DocxFixture paragraph(String text) {
        return raw("<w:p>" + run(text) + "</w:p>");
    }

    public DocxFixture heading(String text) {
        return raw("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>" + run(text) + "</w:p>");
    }

    public DocxFixture footnote(String anchor, String text) {
        notes.append("<w:footnote w:id=\"")
                .append(noteCount + 2)
                .append("\"><w:p>")
                .append(run(text));
        notes.append("</w:p></w:footnote>");
        String reference = "<w:r><w:footnoteReference w:id=\"" + (noteCount + 2) + "\"/></w:r>";
        noteCount++;
        return raw("<w:p>" + run(anchor) + reference + "</w:p>");
    }

    public DocxFixture hidden(String text) {
        return raw("<w:p><w:r><w:rPr><w:vanish/></w:rPr>" + text(text) + "</w:r></w:p>");
    }

    public DocxFixture cell(String text) {
        return raw("<w:tbl><w:tr><w:tc><w:p>" + run(text) + "</w:p></w:tc></w:tr></w:tbl>");
    }

    public DocxFixture textBox(String text) {
        return raw("<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>" + run(text)
                + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>");
    }

    public DocxFixture header(String text) {
        relation("header", "header1.xml", false);
        override("/word/header1.xml", MAIN + "header+xml");
        return part("word/header1.xml", HEAD + "<w:hdr" + NAMESPACES + "><w:p>" + run(text) + "</w:p></w:hdr>");
    }

    public DocxFixture insertion(String text) {
        return raw("<w:p><w:ins w:id=\"1\" w:author=\"a\">" + run(text) + "</w:ins></w:p>");
    }

    public DocxFixture deletion(String text) {
        return raw(
                "<w:p><w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>" + text + "</w:delText></w:r></w:del></w:p>");
    }

    public DocxFixture comment(String text) {
        relation("comments", "comments.xml", false);
        override("/word/comments.xml", MAIN + "comments+xml");
        return part(
                "word/comments.xml",
                HEAD + "<w:comments" + NAMESPACES + "><w:comment w:id=\"0\"><w:p>" + run(text)
                        + "</w:p></w:comment></w:comments>");
    }

    public DocxFixture field(String instruction, String result) {
        return raw("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + escape(instruction)
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run(result)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
    }

    /** A Visual Basic project, whatever the file is then called. */
    public DocxFixture macro() {
        relations
                .append("<Relationship Id=\"rIdM\" Type=\"http://schemas.microsoft.com/office/2006/relationships/")
                .append("vbaProject\" Target=\"vbaProject.bin\"/>");
        return part("word/vbaProject.bin", "not really");
    }

    public DocxFixture macroEnabled() {
        mainType = "application/vnd.ms-word.document.macroEnabled.main+xml";
        return this;
    }

    public DocxFixture externalEntity() {
        documentType = "<!DOCTYPE w:document [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        return raw("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>");
    }

    public DocxFixture externalRelation(String type, String target) {
        return relation(type, target, true);
    }

    /** A part that is a thousand times its size when unpacked. */
    public DocxFixture bomb(int megabytes) {
        more.put("word/media/image1.bin", new byte[megabytes << 20]);
        return this;
    }

    public DocxFixture part(String name, String content) {
        more.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public DocxFixture raw(String xml) {
        body.append(xml);
        return this;
    }

    private DocxFixture relation(String type, String target, boolean external) {
        relations
                .append("<Relationship Id=\"rId")
                .append(relations.length())
                .append("\" Type=\"")
                .append(RELATIONS);
        relations
                .append('/')
                .append(type)
                .append("\" Target=\"")
                .append(escape(target))
                .append('"');
        relations.append(external ? " TargetMode=\"External\"/>" : "/>");
        return this;
    }

    private void override(String part, String type) {
        overrides
                .append("<Override PartName=\"")
                .append(part)
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>");
    }

    private static String run(String text) {
        return "<w:r>" + text(text) + "</w:r>";
    }

    private static String text(String text) {
        return "<w:t xml:space=\"preserve\">" + escape(text) + "</w:t>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        DocxFixture all = new DocxFixture();
        all.part("[Content_Types].xml", contentTypes());
        all.part(
                "_rels/.rels",
                relationships("<Relationship Id=\"rId1\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"word/document.xml\"/>"));
        all.part(
                "word/_rels/document.xml.rels",
                relationships(relations + "<Relationship Id=\"rIdF\" Type=\"" + RELATIONS
                        + "/footnotes\" Target=\"footnotes.xml\"/>"));
        all.part(
                "word/document.xml",
                HEAD + documentType + "<w:document" + NAMESPACES + "><w:body>" + body
                        + "<w:sectPr/></w:body></w:document>");
        all.part(
                "word/footnotes.xml",
                HEAD + "<w:footnotes" + NAMESPACES + "><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
                        + notes + "</w:footnotes>");
        parts.putAll(all.more);
        parts.putAll(more);
        return parts;
    }

    private String contentTypes() {
        return HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/>"
                + "<Override PartName=\"/word/footnotes.xml\" ContentType=\"" + MAIN + "footnotes+xml\"/>"
                + overrides + "</Types>";
    }

    private static String relationships(String entries) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + entries
                + "</Relationships>";
    }

    public Path write(Path file) throws IOException {
        return zip(file, parts(), "");
    }

    /** The same document by the names of the strict standard. */
    public Path writeStrict(Path file) throws IOException {
        return zip(file, parts(), "strict");
    }

    private static Path zip(Path file, Map<String, byte[]> parts, String flavour) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(flavour.isEmpty() ? part.getValue() : strict(part.getValue()));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static byte[] strict(byte[] part) {
        return new String(part, StandardCharsets.UTF_8)
                .replace(TRANSITIONAL, "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .replace(RELATIONS, "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .getBytes(StandardCharsets.UTF_8);
    }
}
