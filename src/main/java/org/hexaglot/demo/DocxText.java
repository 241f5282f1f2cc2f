package org.hexaglot.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.content.Paragraph;
import org.hexaglot.kernel.Language;

/** One part of a DOCX while it is written: its markup, and beside it the paragraphs that a reader finds there. */
final class DocxText {
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /** Latin words and symbols inside Arabic keep their own direction, or their slashes would run backwards. */
    private static final Pattern LATIN = Pattern.compile("\\*\\d+\\*|[A-Za-z][A-Za-z0-9./()-]*(?: [A-Za-z0-9./()-]+)*");

    private final Language language;
    private final String root;
    private final StringBuilder markup = new StringBuilder(1 << 16);
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    /** @param root the element that holds the part, such as {@code w:document} */
    DocxText(Language language, String root) {
        this.language = language;
        this.root = root;
        markup.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<")
                .append(root)
                .append(NAMESPACES)
                .append('>');
    }

    /** The finished part. */
    String part() {
        return markup + "</" + root + ">";
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    DocxText markup(String xml) {
        markup.append(xml);
        return this;
    }

    /** @param numbering markup that makes the word processor number it, or empty */
    DocxText begin(String style, String numbering, String alignment) {
        markup.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/>")
                .append(numbering);
        if (language.isRightToLeft() && !style.equals("Symbol")) {
            markup.append("<w:bidi/>");
        }
        markup.append(alignment).append("</w:pPr>");
        line.setLength(0);
        return this;
    }

    DocxText begin(String style) {
        return begin(style, "", "");
    }

    /** Adds the text; a tab in it becomes a tab stop. */
    DocxText write(String text) {
        line.append(text);
        if (!language.isRightToLeft()) {
            run(text, false);
            return this;
        }
        Matcher latin = LATIN.matcher(text);
        int written = 0;
        while (latin.find()) {
            run(text.substring(written, latin.start()), true);
            run(latin.group(), false);
            written = latin.end();
        }
        run(text.substring(written), true);
        return this;
    }

    /** A sign of the word processor's own, in the style of footnote references. */
    DocxText sign(String element) {
        markup.append("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>")
                .append(element)
                .append("</w:r>");
        return this;
    }

    DocxText end(Paragraph.Kind kind) {
        markup.append("</w:p>");
        if (!line.toString().isBlank()) {
            paragraphs.add(new Paragraph(line.toString().strip(), kind));
        }
        return this;
    }

    private void run(String text, boolean rightToLeft) {
        if (text.isEmpty()) {
            return;
        }
        markup.append("<w:r><w:rPr>");
        markup.append(rightToLeft ? "<w:rtl/>" : "")
                .append(DocxStyles.mark(language))
                .append("</w:rPr>");
        String[] pieces = text.split("\t", -1);
        for (int i = 0; i < pieces.length; i++) {
            markup.append(i > 0 ? "<w:tab/>" : "");
            if (!pieces[i].isEmpty()) {
                markup.append("<w:t xml:space=\"preserve\">")
                        .append(escaped(pieces[i]))
                        .append("</w:t>");
            }
        }
        markup.append("</w:r>");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
