package org.hexaglot.reference;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Writes TMX 1.4b in pieces that make a file one after the other. */
final class TmxWriter {
    private static final String END = "</body>\n</tmx>\n";

    private TmxWriter() {}

    static byte[] beginning(Language source) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n"
                        + "<header creationtool=\"Hexaglot\" creationtoolversion=\"1\" segtype=\"paragraph\""
                        + " o-tmf=\"Hexaglot\" adminlang=\"en\" srclang=\"" + source.code()
                        + "\" datatype=\"plaintext\"/>\n<body>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] end() {
        return END.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] units(List<MemoryUnit> units, List<Language> languages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            for (MemoryUnit unit : units) {
                unit(writer, unit, languages);
            }
            writer.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void unit(XMLStreamWriter writer, MemoryUnit unit, List<Language> languages)
            throws XMLStreamException {
        MemorySource source = unit.source();
        writer.writeStartElement("tu");
        writer.writeAttribute("tuid", Long.toString(unit.id()));
        LocalDate dated = source.dated();
        if (dated != null) {
            writer.writeAttribute("creationdate", dated.format(DateTimeFormatter.BASIC_ISO_DATE) + "T000000Z");
        }
        DocumentId document = source.document();
        property(writer, "x-document", document == null ? null : document.value());
        property(writer, "x-symbol", source.symbol());
        property(writer, "x-body", source.body());
        property(writer, "x-department", source.department());
        for (Language language : languages) {
            if (unit.isIn(language)) {
                writer.writeStartElement("tuv");
                writer.writeAttribute("xml:lang", language.code());
                property(writer, "x-origin", unit.origin(language).code());
                writer.writeStartElement("seg");
                writer.writeCharacters(XmlStreams.printable(unit.text(language)));
                writer.writeEndElement();
                writer.writeEndElement();
            }
        }
        writer.writeEndElement();
        writer.writeCharacters("\n");
    }

    private static void property(XMLStreamWriter writer, String type, @Nullable String value)
            throws XMLStreamException {
        if (value != null) {
            writer.writeStartElement("prop");
            writer.writeAttribute("type", type);
            writer.writeCharacters(XmlStreams.printable(value));
            writer.writeEndElement();
        }
    }
}
