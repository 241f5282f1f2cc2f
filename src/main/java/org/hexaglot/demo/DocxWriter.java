package org.hexaglot.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hexaglot.content.Paragraph.Kind;
import org.hexaglot.demo.DemoDocument.Block;
import org.hexaglot.demo.DemoDocument.Heading;
import org.hexaglot.demo.DemoDocument.Masthead;
import org.hexaglot.demo.DemoDocument.Numbering;
import org.hexaglot.demo.DemoDocument.Paragraph;
import org.hexaglot.demo.DemoDocument.Span;
import org.hexaglot.demo.DemoDocument.Table;

/**
 * Writes a document as a real DOCX: styles, masthead table, headings, numbered paragraphs, footnotes, table, header and
 * footer. The same document always gives the same bytes, so that its hash is stable. The markup is written as text: the
 * demonstration needs hundreds of files within its start, and a library that models documents takes seconds to load.
 */
public final class DocxWriter {
    private static final String RULED = borders("single");
    private static final String END = "<w:jc w:val=\"end\"/>";

    private final DemoDocument document;
    private final DocxText body;
    private final DocxText notes;
    private int noted;

    private DocxWriter(DemoDocument document) {
        this.document = document;
        this.body = new DocxText(document.language(), "w:document");
        this.notes = new DocxText(document.language(), "w:footnotes");
    }

    /**
     * A file and what stands in it.
     *
     * @param paragraphs as the reader of uploaded files would find them
     */
    public record Written(byte[] bytes, List<org.hexaglot.content.Paragraph> paragraphs) {}

    public static Written write(DemoDocument document) {
        return new DocxWriter(document).write();
    }

    private Written write() {
        notes.markup("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>");
        notes.markup("<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/>"
                + "</w:r></w:p></w:footnote>");
        body.markup("<w:body>");
        masthead(document.masthead());
        title();
        document.blocks().forEach(this::block);
        body.markup(section()).markup("</w:body>");
        DocxText header = header();
        DocxText footer = footer();
        DocxPackage file = new DocxPackage()
                .with("document", "document", body.part())
                .with("styles", "styles", DocxStyles.part(document.language()))
                .with("footnotes", "footnotes", notes.part())
                .with("header1", "header", header.part())
                .with("footer1", "footer", footer.part());
        if (document.numbering() == Numbering.AUTOMATIC) {
            file.with("numbering", "numbering", DocxStyles.NUMBERING);
        }
        List<org.hexaglot.content.Paragraph> paragraphs = Stream.of(body, notes, header, footer)
                .flatMap(part -> part.paragraphs().stream())
                .toList();
        return new Written(file.bytes(document.title(), document.masthead().organ()), paragraphs);
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            body.begin("Heading" + heading.level()).write(heading.text()).end(Kind.HEADING);
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void masthead(Masthead masthead) {
        beginTable(List.of(6200, 3400), borders("none"));
        body.markup("<w:tr>");
        cell(6200, "MastheadName", "", List.of(masthead.organization()));
        cell(3400, "Symbol", "", masthead.symbols());
        body.markup("</w:tr><w:tr>");
        cell(6200, "Organ", "", List.of(masthead.organ()));
        cell(
                3400,
                "Masthead",
                "",
                List.of(masthead.distribution(), masthead.date(), masthead.language(), masthead.original()));
        body.markup("</w:tr></w:tbl>");
        for (String meeting : masthead.meetings()) {
            body.begin("Meeting").write(meeting).end(Kind.BODY);
        }
    }

    private void title() {
        body.begin("Title").write(document.title());
        for (int i = 0; i < document.notes().size(); i++) {
            body.write("*".repeat(i + 1));
        }
        body.end(Kind.HEADING);
        for (int i = 0; i < document.notes().size(); i++) {
            body.begin("TitleNote")
                    .write("*".repeat(i + 1) + " " + document.notes().get(i))
                    .end(Kind.BODY);
        }
    }

    private void paragraph(Paragraph paragraph) {
        boolean numbered = paragraph.number() > 0;
        boolean automatic = numbered && document.numbering() == Numbering.AUTOMATIC;
        body.begin("Numbered", automatic ? DocxStyles.NUMBERED : "", "");
        if (numbered && !automatic) {
            body.write(paragraph.number() + ".\t");
        }
        for (Span span : paragraph.spans()) {
            body.write(span.text());
            if (!span.footnote().isEmpty()) {
                footnote(span.footnote());
            }
        }
        body.end(Kind.BODY);
    }

    private void footnote(String text) {
        noted++;
        body.sign("<w:footnoteReference w:id=\"" + noted + "\"/>");
        notes.markup("<w:footnote w:id=\"" + noted + "\">")
                .begin("FootnoteText")
                .sign("<w:footnoteRef/>")
                .write(" " + text)
                .end(Kind.FOOTNOTE)
                .markup("</w:footnote>");
    }

    private void table(Table table) {
        body.begin("Caption").write(table.caption()).end(Kind.BODY);
        int columns = table.rows().get(0).size();
        List<Integer> widths = new ArrayList<>(List.of(3600));
        for (int i = 1; i < columns; i++) {
            widths.add(6000 / (columns - 1));
        }
        beginTable(widths, RULED);
        for (int row = 0; row < table.rows().size(); row++) {
            body.markup(row == 0 ? "<w:tr><w:trPr><w:tblHeader/></w:trPr>" : "<w:tr>");
            String style = row == 0 ? "TableHead" : "TableText";
            for (int column = 0; column < columns; column++) {
                String text = table.rows().get(row).get(column);
                cell(widths.get(column), style, column > 0 ? END : "", List.of(text));
            }
            body.markup("</w:tr>");
        }
        body.markup("</w:tbl>");
        body.begin("Source").write(table.source()).end(Kind.BODY);
    }

    private void beginTable(List<Integer> widths, String borders) {
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        body.markup("<w:tbl><w:tblPr>" + (document.language().isRightToLeft() ? "<w:bidiVisual/>" : "")
                + "<w:tblW w:w=\"" + width + "\" w:type=\"dxa\"/>" + borders + "</w:tblPr><w:tblGrid>");
        widths.forEach(each -> body.markup("<w:gridCol w:w=\"" + each + "\"/>"));
        body.markup("</w:tblGrid>");
    }

    private void cell(int width, String style, String alignment, List<String> lines) {
        body.markup("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>");
        lines.forEach(line -> body.begin(style, "", alignment).write(line).end(Kind.TABLE));
        body.markup("</w:tc>");
    }

    private DocxText header() {
        return new DocxText(document.language(), "w:hdr")
                .begin("Header")
                .write(String.join(" – ", document.masthead().symbols()))
                .end(Kind.HEADER_FOOTER);
    }

    private DocxText footer() {
        Masthead masthead = document.masthead();
        DocxText footer = new DocxText(document.language(), "w:ftr").begin("Footer");
        if (!masthead.jobNumber().isEmpty()) {
            footer.write(masthead.jobNumber() + "\t" + masthead.barcode() + "\t");
        }
        return footer.markup("<w:fldSimple w:instr=\"PAGE\"/>").end(Kind.HEADER_FOOTER);
    }

    private String section() {
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rheader1\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"rfooter1\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1500\" w:right=\"1134\" w:bottom=\"1500\""
                + " w:left=\"1134\" w:header=\"700\" w:footer=\"700\" w:gutter=\"0\"/>"
                + (document.language().isRightToLeft() ? "<w:bidi/>" : "") + "</w:sectPr>";
    }

    private static String borders(String line) {
        StringBuilder borders = new StringBuilder("<w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            borders.append("<w:" + side + " w:val=\"" + line + "\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        }
        return borders.append("</w:tblBorders>").toString();
    }
}
