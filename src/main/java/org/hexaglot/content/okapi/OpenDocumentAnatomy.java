package org.hexaglot.content.okapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.hexaglot.content.Paragraph.Kind;

/** Tells headings, notes, table cells and text boxes of an OpenDocument text apart. */
final class OpenDocumentAnatomy implements PartVisitor {
    private static final Set<String> NAMESPACES =
            Set.of(OpenDocumentParts.TEXT, OpenDocumentParts.DRAW, OpenDocumentParts.TABLE);

    private final Anatomy anatomy = new Anatomy();
    private final Deque<Kind> places = new ArrayDeque<>();
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final Deque<Kind> kinds = new ArrayDeque<>();
    private String part = "";
    private int citations;

    @Override
    public void startPart(String name) {
        part = name;
        places.clear();
        open.clear();
        kinds.clear();
        citations = 0;
    }

    @Override
    public void startElement(XMLStreamReader element) {
        if (!NAMESPACES.contains(XmlPart.namespace(element))) {
            return;
        }
        switch (element.getLocalName()) {
            case "note" ->
                places.push(XmlPart.attribute(element, "note-class").equals("endnote") ? Kind.ENDNOTE : Kind.FOOTNOTE);
            case "text-box" -> places.push(Kind.TEXT_BOX);
            case "table" -> places.push(Kind.TABLE);
            case "note-citation" -> citations++;
            case "h" -> open(Kind.HEADING);
            case "p" -> open(Kind.BODY);
            default -> {}
        }
    }

    private void open(Kind own) {
        Kind place = places.peek();
        kinds.push(place == null ? own : place);
        open.push(new StringBuilder());
    }

    @Override
    public void text(String text) {
        StringBuilder paragraph = open.peek();
        if (paragraph != null && citations == 0) {
            paragraph.append(text);
        }
    }

    @Override
    public void endElement(String namespace, String name) {
        if (!NAMESPACES.contains(namespace)) {
            return;
        }
        switch (name) {
            case "note", "text-box", "table" -> places.poll();
            case "note-citation" -> citations--;
            case "h", "p" -> {
                if (!open.isEmpty()) {
                    anatomy.add(part, open.pop().toString(), kinds.pop());
                }
            }
            default -> {}
        }
    }

    Anatomy anatomy() {
        return anatomy;
    }
}
