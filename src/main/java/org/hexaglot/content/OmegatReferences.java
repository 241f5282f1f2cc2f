package org.hexaglot.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hexaglot.content.Exchange.Offer;
import org.hexaglot.content.Exchange.Term;
import org.hexaglot.content.Exchange.Unit;

/** What goes along with a project of OmegaT: memories as TMX 1.4, terms as a glossary in its own form. */
final class OmegatReferences {
    private OmegatReferences() {}

    /** What was translated before of the passages of this text, each once. */
    static byte[] memory(Exchange exchange) throws IOException {
        Set<Offer> offers = new LinkedHashSet<>();
        exchange.units().forEach(unit -> unit.entries().forEach(entry -> offers.addAll(entry.offers())));
        return tmx(exchange.languages(), List.copyOf(offers));
    }

    /** The document that comes before this one, whole. */
    static byte[] before(Exchange exchange) throws IOException {
        return tmx(exchange.languages(), exchange.before());
    }

    /** One term a line: what stands in the text, what it is called, a note; separated by tabs, in UTF-8. */
    static byte[] glossary(Exchange exchange) {
        Set<Term> terms = new LinkedHashSet<>();
        exchange.units().stream().map(Unit::terms).forEach(terms::addAll);
        return terms.stream()
                .map(term -> cell(term.source()) + "\t" + cell(term.target()) + "\t" + cell(term.note()) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static byte[] tmx(BilingualFormats.Languages languages, List<Offer> offers) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("tmx");
            xml.writeAttribute("version", "1.4");
            xml.writeEmptyElement("header");
            xml.writeAttribute("creationtool", "Hexaglot");
            xml.writeAttribute("creationtoolversion", "1");
            xml.writeAttribute("segtype", "sentence");
            xml.writeAttribute("o-tmf", "Hexaglot");
            xml.writeAttribute("adminlang", "en");
            xml.writeAttribute("srclang", languages.source().code());
            xml.writeAttribute("datatype", "plaintext");
            xml.writeStartElement("body");
            for (Offer offer : offers) {
                xml.writeStartElement("tu");
                xml.writeStartElement("prop");
                xml.writeAttribute("type", "x-origin");
                xml.writeCharacters(clean(offer.origin()));
                xml.writeEndElement();
                variant(xml, languages.source().code(), offer.source());
                variant(xml, languages.target().code(), offer.target());
                xml.writeEndElement();
            }
            xml.writeEndDocument();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    private static void variant(XMLStreamWriter xml, String language, String text) throws XMLStreamException {
        xml.writeStartElement("tuv");
        xml.writeAttribute("xml:lang", language);
        xml.writeStartElement("seg");
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** Without characters that XML cannot carry. */
    private static String clean(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}
