package org.hexaglot.content.okapi;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hexaglot.kernel.Refusal;

/**
 * Parses one part from end to end, namespaces checked, no document type allowed and no entity ever expanded. Okapi lets
 * some ill-formed parts pass and writes them out again ill-formed; here they stop.
 */
final class XmlPart {
    /** Nested tables in text boxes stay under 100; the recursion of Okapi needs a bound. */
    static final int DEEPEST = 400;

    private XmlPart() {}

    static void walk(String part, InputStream content, List<? extends PartVisitor> visitors) throws IOException {
        visitors.forEach(visitor -> visitor.startPart(part));
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(content);
            int depth = 0;
            while (reader.hasNext()) {
                depth += step(reader, visitors);
                if (depth > DEEPEST) {
                    throw Archive.tooMuch();
                }
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw Refusal.invalid("file-xml-malformed").with("part", part);
        }
    }

    private static int step(XMLStreamReader reader, List<? extends PartVisitor> visitors) throws XMLStreamException {
        switch (reader.next()) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Refusal.invalid("file-dtd");
            case XMLStreamConstants.START_ELEMENT -> {
                visitors.forEach(visitor -> visitor.startElement(reader));
                return 1;
            }
            case XMLStreamConstants.END_ELEMENT -> {
                visitors.forEach(visitor -> visitor.endElement(namespace(reader), reader.getLocalName()));
                return -1;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                String text = reader.getText();
                visitors.forEach(visitor -> visitor.text(text));
                return 0;
            }
            default -> {
                return 0;
            }
        }
    }

    static String namespace(XMLStreamReader reader) {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** An attribute by its local name, whatever its namespace; empty when it is not there. */
    static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The parser of the platform, not whichever a library brought along; a factory is not safe to share. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
