package org.hexaglot.reference;

import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Reads XML from outside piece by piece: no document type is followed, no entity resolved. */
final class XmlStreams {
    private XmlStreams() {}

    static XMLStreamReader open(InputStream stream) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, name) -> InputStream.nullInputStream());
        return factory.createXMLStreamReader(stream);
    }

    /** The official language of the element, if it is one; regions and scripts do not matter. */
    static Optional<Language> language(XMLStreamReader reader) {
        String code = attribute(reader, XMLConstants.XML_NS_URI, "lang");
        return language(code == null ? reader.getAttributeValue(null, "lang") : code);
    }

    static Optional<Language> language(@Nullable String code) {
        return code == null
                ? Optional.empty()
                : Language.find(code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0]);
    }

    static @Nullable String attribute(XMLStreamReader reader, String namespace, String name) {
        return reader.getAttributeValue(namespace, name);
    }

    static int line(XMLStreamReader reader) {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    /** What may stand in XML 1.0. */
    static String printable(String text) {
        StringBuilder printable = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean bad = c < ' ' && c != '\n' && c != '\t' && c != '\r' || c == '\uFFFE' || c == '\uFFFF';
            if (bad && printable == null) {
                printable = new StringBuilder(text.substring(0, i));
            }
            if (!bad && printable != null) {
                printable.append(c);
            }
        }
        return printable == null ? text : printable.toString();
    }
}
