package org.hexaglot.content.okapi;

import javax.xml.stream.XMLStreamReader;

/** Told of everything in the XML parts of a package, part by part. */
interface PartVisitor {
    default void startPart(String part) {}

    /** The reader stands at the start of an element; it may be asked and must not be moved. */
    void startElement(XMLStreamReader element);

    default void text(String text) {}

    default void endElement(String namespace, String name) {}
}
