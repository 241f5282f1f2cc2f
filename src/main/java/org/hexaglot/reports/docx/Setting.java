package org.hexaglot.reports.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.hexaglot.kernel.Language;
import org.hexaglot.reports.ScriptRuns;
import org.hexaglot.reports.ScriptRuns.Run;
import org.hexaglot.reports.ScriptRuns.Script;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * How a document of Word is set: page, direction, languages. Arabic runs from right to left in the paragraph, in the
 * table and in each run of letters (ECMA-376, part 1, 17.3.1.6, 17.3.2.30 and 17.4.1).
 */
final class Setting {
    /** Twentieths of a point: A4 across with margins of 12 mm. */
    private static final int LONG = 16838;

    private static final int SHORT = 11906;
    private static final int MARGIN = 680;
    private static final int WIDTH = LONG - 2 * MARGIN;

    /** One of the borders of a table. */
    private interface Border {
        void set(XWPFTable.XWPFBorderType type, int eighths, int space, String ink);
    }

    private final XWPFDocument document;
    private final boolean rightToLeft;

    Setting(XWPFDocument document, Language language) {
        this.document = document;
        this.rightToLeft = language.isRightToLeft();
        new Styles(document, language).define();
    }

    XWPFDocument document() {
        return document;
    }

    /** A table over the whole width whose columns share it by their weights. */
    XWPFTable table(List<Integer> weights) {
        XWPFTable table = document.createTable(1, weights.size());
        CTTbl raw = table.getCTTbl();
        if (rightToLeft) {
            raw.getTblPr().addNewBidiVisual();
        }
        int all = weights.stream().mapToInt(Integer::intValue).sum();
        var grid = raw.getTblGrid() == null ? raw.addNewTblGrid() : raw.getTblGrid();
        table.setWidth(String.valueOf(WIDTH));
        for (int i = 0; i < weights.size(); i++) {
            long share = (long) WIDTH * weights.get(i) / all;
            (i < grid.sizeOfGridColArray() ? grid.getGridColArray(i) : grid.addNewGridCol())
                    .setW(BigInteger.valueOf(share));
            table.getRow(0).getCell(i).setWidth(String.valueOf(share));
        }
        for (var border : List.<Border>of(
                table::setTopBorder,
                table::setBottomBorder,
                table::setLeftBorder,
                table::setRightBorder,
                table::setInsideHBorder,
                table::setInsideVBorder)) {
            border.set(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "C3CCD5");
        }
        raw.getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        return table;
    }

    /** The paragraph of a cell. */
    XWPFParagraph only(XWPFTableCell cell, boolean counted) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle("Cell");
        if (counted) {
            // where lines end, in Arabic paragraphs too
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        return paragraph;
    }

    /** Words in whatever direction they run. */
    void write(XWPFParagraph paragraph, String words, boolean bold, @Nullable String ink) {
        String text = ScriptRuns.embedded(words);
        direct(paragraph);
        boolean among = rightToLeft && ScriptRuns.isRightToLeft(text, true);
        for (Run run : ScriptRuns.of(text)) {
            boolean neutral = run.text().codePoints().noneMatch(Character::isLetterOrDigit);
            run(paragraph, run.text(), run.script() == Script.ARABIC || among && neutral, bold, ink);
        }
    }

    /** A symbol, read from left to right. */
    void name(XWPFParagraph paragraph, String text) {
        direct(paragraph);
        run(paragraph, text, false, false, null);
    }

    private static void run(
            XWPFParagraph paragraph, String text, boolean fromRight, boolean bold, @Nullable String ink) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        if (fromRight) {
            run.getCTR().addNewRPr().addNewRtl();
        }
        if (bold) {
            run.setBold(true);
            run.setComplexScriptBold(true);
        }
        if (ink != null) {
            run.setColor(ink);
        }
    }

    private void direct(XWPFParagraph paragraph) {
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        if (rightToLeft && !properties.isSetBidi()) {
            properties.addNewBidi();
        }
    }

    /** The page and its number at the foot. */
    void finish() {
        CTSectPr section = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(LONG));
        size.setH(BigInteger.valueOf(SHORT));
        size.setOrient(STPageOrientation.LANDSCAPE);
        var margins = section.addNewPgMar();
        for (var set : List.<Consumer<BigInteger>>of(
                margins::setTop, margins::setBottom, margins::setLeft, margins::setRight, margins::setFooter)) {
            set.accept(BigInteger.valueOf(MARGIN));
        }
        if (rightToLeft) {
            section.addNewBidi();
        }
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(rightToLeft ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT);
        field(foot, "PAGE");
        run(foot, " / ", false, false, null);
        field(foot, "NUMPAGES");
    }

    private static void field(XWPFParagraph paragraph, String code) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(code);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.createRun().setText("1");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
