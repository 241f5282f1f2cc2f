package org.hexaglot.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A project of OmegaT as a ZIP: the text as XLIFF 1.2 in {@code source}, cut already and not to be cut again, the
 * translations there are in the project's own memory, what was translated before in {@code tm}, the terms of the text in
 * {@code glossary}, and the files to look at in {@code reference}. Translated, the XLIFF is in {@code target}.
 *
 * <p>A translation that is only offered is not in the project's own memory, for OmegaT would take it as done: it is in
 * {@code tm} with the others, which OmegaT offers as a match.
 *
 * <p>OmegaT works on the targets of XLIFF, so each has its source there. Translations with inline codes are left out of
 * the memory, since OmegaT numbers codes in its own way; they stay as we have them unless they are translated anew.
 */
public final class OmegatProject {
    private static final List<String> FOLDERS =
            List.of("source/", "target/", "tm/", "glossary/", "dictionary/", "omegat/", "reference/");

    private OmegatProject() {}

    /** The text as OmegaT wants it: the source in the place of each translation. */
    public static Exchange untranslated(Exchange exchange) {
        List<Exchange.Unit> units = exchange.units().stream()
                .map(unit -> new Exchange.Unit(
                        unit.id(),
                        unit.lead(),
                        unit.entries().stream()
                                .map(entry -> new Exchange.Entry(
                                        entry.segment(), entry.segment().text(), SegmentState.INITIAL))
                                .toList()))
                .toList();
        return new Exchange(exchange.origin(), exchange.languages(), units);
    }

    /**
     * @param exchange with the translations there are
     * @param name of the project, which is also the folder in the ZIP, and of the text
     * @param text the {@link #untranslated} text as XLIFF 1.2
     * @param references by the name they get
     */
    public static void write(Exchange exchange, FileName name, Path text, Map<FileName, Path> references, Path file)
            throws IOException {
        String bare = name.value().replaceFirst("\\.zip$", "").replaceAll("[/\\\\:]+", "-");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (String folder : FOLDERS) {
                zip.putNextEntry(new ZipEntry(bare + "/" + folder));
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(bare + "/omegat.project"));
            zip.write(settings(exchange.languages()).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(bare + "/omegat/project_save.tmx"));
            zip.write(memory(exchange));
            zip.closeEntry();
            add(zip, bare + "/tm/memory.tmx", OmegatReferences.memory(exchange));
            if (!exchange.before().isEmpty()) {
                add(zip, bare + "/tm/document-before.tmx", OmegatReferences.before(exchange));
            }
            add(zip, bare + "/glossary/terms.utf8", OmegatReferences.glossary(exchange));
            add(zip, bare + "/source/" + bare + ".xlf", text);
            for (Map.Entry<FileName, Path> reference : references.entrySet()) {
                add(zip, bare + "/reference/" + reference.getKey().value(), reference.getValue());
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    private static String settings(BilingualFormats.Languages languages) {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <omegat>
                    <project version="1.0">
                        <source_dir>__DEFAULT__</source_dir>
                        <target_dir>__DEFAULT__</target_dir>
                        <tm_dir>__DEFAULT__</tm_dir>
                        <glossary_dir>__DEFAULT__</glossary_dir>
                        <glossary_file>__DEFAULT__</glossary_file>
                        <dictionary_dir>__DEFAULT__</dictionary_dir>
                        <source_lang>%s</source_lang>
                        <target_lang>%s</target_lang>
                        <sentence_seg>false</sentence_seg>
                        <support_default_translations>true</support_default_translations>
                        <remove_tags>false</remove_tags>
                    </project>
                </omegat>
                """.formatted(languages.source().code(), languages.target().code());
    }

    private static byte[] memory(Exchange exchange) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("tmx");
            xml.writeAttribute("version", "1.1");
            xml.writeEmptyElement("header");
            xml.writeAttribute("creationtool", "Hexaglot");
            xml.writeAttribute("creationtoolversion", "1");
            xml.writeAttribute("segtype", "paragraph");
            xml.writeAttribute("o-tmf", "OmegaT TMX");
            xml.writeAttribute("adminlang", "EN-US");
            xml.writeAttribute("srclang", exchange.languages().source().code());
            xml.writeAttribute("datatype", "plaintext");
            xml.writeStartElement("body");
            for (Exchange.Unit unit : exchange.units()) {
                for (Exchange.Entry entry : unit.entries()) {
                    writeUnit(xml, exchange.languages(), entry);
                }
            }
            xml.writeEndDocument();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    private static void writeUnit(XMLStreamWriter xml, BilingualFormats.Languages languages, Exchange.Entry entry)
            throws XMLStreamException {
        String source = entry.segment().text();
        if (entry.target().isEmpty()
                || entry.offered()
                || !CodedText.codes(source).isEmpty()) {
            return;
        }
        xml.writeStartElement("tu");
        writeVariant(xml, languages.source().code(), source);
        writeVariant(xml, languages.target().code(), entry.target());
        xml.writeEndElement();
    }

    private static void writeVariant(XMLStreamWriter xml, String language, String coded) throws XMLStreamException {
        xml.writeStartElement("tuv");
        xml.writeAttribute("lang", language);
        xml.writeStartElement("seg");
        xml.writeCharacters(CodedText.plain(coded));
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
