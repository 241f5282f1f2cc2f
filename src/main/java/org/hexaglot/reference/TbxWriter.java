package org.hexaglot.reference;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hexaglot.kernel.Language;

/** Writes concepts as TBX, version 2 (ISO 30042:2008, basic) or 3 (ISO 30042:2019, categories as types). */
final class TbxWriter {
    private final XMLStreamWriter writer;
    private final boolean newer;

    private TbxWriter(XMLStreamWriter writer, boolean newer) {
        this.writer = writer;
        this.newer = newer;
    }

    /** @param version 2 or 3 */
    static byte[] write(List<Concept> concepts, int version) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter stream = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            new TbxWriter(stream, version == 3).file(concepts);
            stream.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private void file(List<Concept> concepts) throws XMLStreamException {
        writer.writeStartDocument("UTF-8", "1.0");
        writer.writeStartElement(newer ? "tbx" : "martif");
        writer.writeAttribute("type", newer ? "TBX-Basic" : "TBX");
        if (newer) {
            writer.writeAttribute("style", "dca");
            writer.writeAttribute("xmlns", "urn:iso:std:iso:30042:ed-2");
        }
        writer.writeAttribute("xml:lang", "en");
        header();
        writer.writeStartElement("text");
        writer.writeStartElement("body");
        for (Concept concept : concepts) {
            concept(concept);
        }
        writer.writeEndDocument();
    }

    private void header() throws XMLStreamException {
        writer.writeStartElement(newer ? "tbxHeader" : "martifHeader");
        writer.writeStartElement("fileDesc");
        if (!newer) {
            writer.writeStartElement("titleStmt");
            element("title", "Terminology");
            writer.writeEndElement();
        }
        writer.writeStartElement("sourceDesc");
        element("p", "Hexaglot");
        writer.writeEndElement();
        writer.writeEndElement();
        writer.writeEndElement();
    }

    private void concept(Concept concept) throws XMLStreamException {
        writer.writeStartElement(newer ? "conceptEntry" : "termEntry");
        writer.writeAttribute("id", "c" + concept.id());
        Concept.Content content = concept.content();
        typed("descrip", "subjectField", content.subject());
        typed("admin", "source", content.source());
        if (!content.note().isEmpty()) {
            element("note", content.note());
        }
        for (Language language : Language.OFFICIAL) {
            List<Term> terms = concept.in(language);
            if (!terms.isEmpty()) {
                writer.writeStartElement(newer ? "langSec" : "langSet");
                writer.writeAttribute("xml:lang", language.code());
                for (Term term : terms) {
                    term(term);
                }
                writer.writeEndElement();
            }
        }
        writer.writeEndElement();
    }

    private void term(Term term) throws XMLStreamException {
        writer.writeStartElement(newer ? "termSec" : "tig");
        element("term", term.text());
        typed("termNote", "administrativeStatus", term.status().code() + "Term-admn-sts");
        typed(
                "termNote",
                "termType",
                switch (term.form()) {
                    case FULL -> "fullForm";
                    case SHORT -> "shortForm";
                    case FORMAL -> "formalName";
                    case ABBREVIATION -> "abbreviation";
                });
        typed("admin", "source", term.source());
        if (!term.note().isEmpty()) {
            element("note", term.note());
        }
        writer.writeEndElement();
    }

    private void typed(String name, String type, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            writer.writeStartElement(name);
            writer.writeAttribute("type", type);
            writer.writeCharacters(XmlStreams.printable(text));
            writer.writeEndElement();
        }
    }

    private void element(String name, String text) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeCharacters(XmlStreams.printable(text));
        writer.writeEndElement();
    }
}
