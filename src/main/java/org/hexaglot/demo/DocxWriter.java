package org.hexaglot.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.hexaglot.demo.DemoDocument.Block;
import org.hexaglot.demo.DemoDocument.Heading;
import org.hexaglot.demo.DemoDocument.Masthead;
import org.hexaglot.demo.DemoDocument.Numbering;
import org.hexaglot.demo.DemoDocument.Paragraph;
import org.hexaglot.demo.DemoDocument.Span;
import org.hexaglot.demo.DemoDocument.Table;

/**
 * Writes a document as a real DOCX: styles, masthead table, headings, numbered paragraphs, footnotes, table, header and
 * footer. The same document always gives the same bytes, so that its hash is stable.
 */
public final class DocxWriter {
    private static final LocalDateTime FIXED = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final XWPFDocument docx = new XWPFDocument();
    private final DemoDocument document;
    private final DocxStyles styles;

    private DocxWriter(DemoDocument document) {
        this.document = document;
        this.styles = new DocxStyles(docx, document.language());
    }

    /** The bytes of the file. */
    public static byte[] write(DemoDocument document) {
        DocxWriter writer = new DocxWriter(document);
        try (writer.docx) {
            writer.compose();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.docx.write(out);
            return withFixedTimes(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compose() {
        docx.getProperties().getCoreProperties().setTitle(document.title());
        docx.getProperties().getCoreProperties().setCreator(document.masthead().organ());
        docx.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
        docx.getProperties().getCoreProperties().setModified(Optional.of(new Date(0)));
        masthead(document.masthead());
        title();
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                styles.write(styles.paragraph(docx.createParagraph(), "Heading" + heading.level()), heading.text());
            } else if (block instanceof Paragraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof Table table) {
                table(table);
            }
        }
        headerAndFooter(document.masthead());
    }

    private void masthead(Masthead masthead) {
        XWPFTable table = styles.table(docx.createTable(2, 2), List.of(6200, 3400), false);
        cell(table.getRow(0).getCell(0), "MastheadName", List.of(masthead.organization()));
        cell(table.getRow(0).getCell(1), "Symbol", masthead.symbols());
        cell(table.getRow(1).getCell(0), "Organ", List.of(masthead.organ()));
        cell(
                table.getRow(1).getCell(1),
                "Masthead",
                List.of(masthead.distribution(), masthead.date(), masthead.language(), masthead.original()));
        for (String meeting : masthead.meetings()) {
            styles.write(styles.paragraph(docx.createParagraph(), "Meeting"), meeting);
        }
    }

    private void title() {
        XWPFParagraph title = styles.paragraph(docx.createParagraph(), "Title");
        styles.write(title, document.title());
        for (int i = 0; i < document.notes().size(); i++) {
            String mark = "*".repeat(i + 1);
            styles.write(title, mark);
            XWPFParagraph note = styles.paragraph(docx.createParagraph(), "TitleNote");
            styles.write(note, mark + " " + document.notes().get(i));
        }
    }

    private void paragraph(Paragraph paragraph) {
        XWPFParagraph written = styles.paragraph(docx.createParagraph(), "Numbered");
        if (paragraph.number() > 0 && document.numbering() == Numbering.AUTOMATIC) {
            written.setNumID(styles.numbering());
        } else if (paragraph.number() > 0) {
            styles.write(written, paragraph.number() + ".\t");
        }
        for (Span span : paragraph.spans()) {
            styles.write(written, span.text());
            if (!span.footnote().isEmpty()) {
                footnote(written, span.footnote());
            }
        }
    }

    private void footnote(XWPFParagraph written, String text) {
        XWPFFootnote footnote = docx.createFootnote();
        written.addFootnoteReference(footnote);
        XWPFParagraph note = styles.paragraph(footnote.createParagraph(), "FootnoteText");
        styles.write(note, " " + text);
    }

    private void table(Table table) {
        styles.write(styles.paragraph(docx.createParagraph(), "Caption"), table.caption());
        int columns = table.rows().get(0).size();
        List<Integer> widths = new ArrayList<>(List.of(3600));
        for (int i = 1; i < columns; i++) {
            widths.add(6000 / (columns - 1));
        }
        XWPFTable written = styles.table(docx.createTable(table.rows().size(), columns), widths, true);
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < columns; column++) {
                XWPFTableCell cell = written.getRow(row).getCell(column);
                cell(
                        cell,
                        row == 0 ? "TableHead" : "TableText",
                        List.of(table.rows().get(row).get(column)));
                if (column > 0) {
                    cell.getParagraphs().get(0).setAlignment(ParagraphAlignment.END);
                }
            }
        }
        written.getRow(0).setRepeatHeader(true);
        styles.write(styles.paragraph(docx.createParagraph(), "Source"), table.source());
    }

    private void cell(XWPFTableCell cell, String style, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            styles.write(styles.paragraph(paragraph, style), lines.get(i));
        }
    }

    private void headerAndFooter(Masthead masthead) {
        XWPFParagraph header = docx.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        styles.write(styles.paragraph(header, "Header"), String.join(" – ", masthead.symbols()));
        XWPFParagraph footer = docx.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        styles.paragraph(footer, "Footer");
        if (!masthead.jobNumber().isEmpty()) {
            styles.write(footer, masthead.jobNumber() + "\t" + masthead.barcode() + "\t");
        }
        styles.pageNumber(footer);
    }

    private static byte[] withFixedTimes(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream fixed = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(FIXED);
                fixed.putNextEntry(entry);
                fixed.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
