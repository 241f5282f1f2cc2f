package org.hexaglot.content.okapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.hexaglot.content.Paragraph.Kind;

/** Tells headings, table cells, text boxes and hidden paragraphs of a Word document apart. */
final class WordAnatomy implements PartVisitor {
    private static final int DEEPEST_OUTLINE = 8;

    private final WordStyles styles = new WordStyles();
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Block> open = new ArrayDeque<>();
    private String part = "";
    private int tables;
    private int boxes;
    private int fallbacks;
    private boolean inText;
    private boolean inRunProperties;
    private boolean runHidden;

    /** A paragraph while it is read. */
    private static final class Block {
        private final String part;
        private final boolean inTable;
        private final boolean inBox;
        private final StringBuilder text = new StringBuilder();
        private String style = "";
        private boolean outlined;
        private boolean shows;

        private Block(String part, boolean inTable, boolean inBox) {
            this.part = part;
            this.inTable = inTable;
            this.inBox = inBox;
        }
    }

    @Override
    public void startPart(String name) {
        part = name;
        open.clear();
        tables = 0;
        boxes = 0;
        fallbacks = 0;
        styles.startPart(name);
    }

    @Override
    public void startElement(XMLStreamReader element) {
        String name = element.getLocalName();
        if (name.equals("Fallback")) {
            fallbacks++;
        }
        if (fallbacks > 0 || !WordParts.WORD.contains(XmlPart.namespace(element))) {
            return;
        }
        if (part.equals("word/styles.xml")) {
            styles.element(element);
            return;
        }
        switch (name) {
            case "p" -> open.push(new Block(part, tables > 0, boxes > 0));
            case "tbl" -> tables++;
            case "txbxContent" -> boxes++;
            case "r" -> runHidden = false;
            case "rPr" -> inRunProperties = true;
            case "t" -> inText = true;
            default -> property(element, name);
        }
    }

    private void property(XMLStreamReader element, String name) {
        Block block = open.peek();
        if (block == null) {
            return;
        }
        switch (name) {
            case "pStyle" -> block.style = XmlPart.attribute(element, "val");
            case "outlineLvl" -> block.outlined = WordStyles.level(element) <= DEEPEST_OUTLINE;
            case "vanish" -> runHidden |= inRunProperties && WordStyles.isOn(element);
            case "rStyle" -> runHidden |= styles.hides(XmlPart.attribute(element, "val"));
            case "tab", "br" -> block.text.append(' ');
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        Block block = open.peek();
        if (inText && block != null) {
            block.text.append(text);
            block.shows |= !runHidden && !text.isBlank();
        }
    }

    @Override
    public void endElement(String namespace, String name) {
        if (name.equals("Fallback")) {
            fallbacks--;
        }
        if (fallbacks > 0 || !WordParts.WORD.contains(namespace)) {
            return;
        }
        switch (name) {
            case "p" -> {
                if (!open.isEmpty()) {
                    blocks.add(open.pop());
                }
            }
            case "tbl" -> tables--;
            case "txbxContent" -> boxes--;
            case "rPr" -> inRunProperties = false;
            case "t" -> inText = false;
            default -> {}
        }
    }

    /** To be asked when all parts were read, since the styles may come after the text. */
    Anatomy anatomy() {
        Anatomy anatomy = new Anatomy();
        for (Block block : blocks) {
            anatomy.add(block.part, block.text.toString(), kind(block));
        }
        return anatomy;
    }

    private Kind kind(Block block) {
        if (!block.shows || styles.hides(block.style)) {
            return Kind.HIDDEN;
        }
        if (!block.part.equals("word/document.xml")) {
            return Kind.BODY;
        }
        if (block.inBox) {
            return Kind.TEXT_BOX;
        }
        if (block.outlined || styles.isHeading(block.style)) {
            return Kind.HEADING;
        }
        return block.inTable ? Kind.TABLE : Kind.BODY;
    }
}
