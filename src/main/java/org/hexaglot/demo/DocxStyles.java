package org.hexaglot.demo;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.hexaglot.kernel.Language;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** The look of a document in one language: fonts of its script, direction, language marks, named styles. */
final class DocxStyles {
    private static final Map<Language, String> TAGS = Map.of(
            Language.AR, "ar-SA",
            Language.ZH, "zh-CN",
            Language.EN, "en-GB",
            Language.FR, "fr-FR",
            Language.RU, "ru-RU",
            Language.ES, "es-ES");

    /** Latin words and symbols inside Arabic keep their own direction, or their slashes would run backwards. */
    private static final Pattern LATIN = Pattern.compile("\\*\\d+\\*|[A-Za-z][A-Za-z0-9./()-]*(?: [A-Za-z0-9./()-]+)*");

    /** Sizes in half points, spacing in twentieths of a point. */
    private record Style(String id, String name, int size, boolean bold, int before, int after) {}

    private static final List<Style> STYLES = List.of(
            new Style("Normal", "Normal", 20, false, 0, 0),
            new Style("Title", "Title", 28, true, 240, 120),
            new Style("Heading1", "heading 1", 26, true, 280, 120),
            new Style("Heading2", "heading 2", 22, true, 240, 120),
            new Style("Numbered", "Numbered paragraph", 20, false, 0, 120),
            new Style("MastheadName", "Masthead name", 28, false, 0, 60),
            new Style("Organ", "Masthead organ", 36, true, 120, 120),
            new Style("Symbol", "Masthead symbol", 26, false, 0, 60),
            new Style("Masthead", "Masthead", 20, false, 0, 0),
            new Style("Meeting", "Meeting", 20, true, 40, 0),
            new Style("TitleNote", "Title note", 17, false, 0, 120),
            new Style("Caption", "caption", 20, true, 160, 80),
            new Style("TableHead", "Table head", 17, true, 40, 40),
            new Style("TableText", "Table text", 18, false, 40, 40),
            new Style("Source", "Table source", 17, false, 60, 160),
            new Style("FootnoteText", "footnote text", 17, false, 0, 40),
            new Style("Header", "header", 18, true, 0, 120),
            new Style("Footer", "footer", 18, false, 120, 0));

    private final XWPFDocument docx;
    private final Language language;
    private BigInteger numbering = BigInteger.ZERO;

    DocxStyles(XWPFDocument docx, Language language) {
        this.docx = docx;
        this.language = language;
        XWPFStyles styles = docx.createStyles();
        styles.setDefaultFonts(fonts(CTFonts.Factory.newInstance()));
        STYLES.forEach(style -> styles.addStyle(new XWPFStyle(define(style), styles)));
        styles.addStyle(new XWPFStyle(footnoteReference(), styles));
        CTSectPr section = docx.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11906));
        section.getPgSz().setH(BigInteger.valueOf(16838));
        margins(section.addNewPgMar());
        if (language.isRightToLeft()) {
            section.addNewBidi();
        }
    }

    private static void margins(CTPageMar margins) {
        margins.setLeft(BigInteger.valueOf(1134));
        margins.setRight(BigInteger.valueOf(1134));
        margins.setTop(BigInteger.valueOf(1500));
        margins.setBottom(BigInteger.valueOf(1500));
        margins.setHeader(BigInteger.valueOf(700));
        margins.setFooter(BigInteger.valueOf(700));
    }

    XWPFParagraph paragraph(XWPFParagraph paragraph, String style) {
        paragraph.setStyle(style);
        if (language.isRightToLeft() && !"Symbol".equals(style)) {
            CTP written = paragraph.getCTP();
            (written.isSetPPr() ? written.getPPr() : written.addNewPPr()).addNewBidi();
        }
        return paragraph;
    }

    /** Adds the text; a tab in it becomes a tab stop. */
    void write(XWPFParagraph paragraph, String text) {
        if (!language.isRightToLeft()) {
            run(paragraph, text, false);
            return;
        }
        Matcher latin = LATIN.matcher(text);
        int written = 0;
        while (latin.find()) {
            run(paragraph, text.substring(written, latin.start()), true);
            run(paragraph, latin.group(), false);
            written = latin.end();
        }
        run(paragraph, text.substring(written), true);
    }

    void pageNumber(XWPFParagraph paragraph) {
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    XWPFTable table(XWPFTable table, List<Integer> widths, boolean ruled) {
        table.getCTTbl().getTblPr().getTblW().setType(STTblWidth.DXA);
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        if (language.isRightToLeft()) {
            table.getCTTbl().getTblPr().addNewBidiVisual();
        }
        if (!ruled) {
            table.removeBorders();
        }
        table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(width)));
        table.getRows().forEach(row -> {
            for (int i = 0; i < widths.size(); i++) {
                row.getCell(i).setWidth(Integer.toString(widths.get(i)));
            }
        });
        return table;
    }

    /** The one list of numbered paragraphs, made when first asked for. */
    BigInteger numbering() {
        if (numbering.signum() == 0) {
            CTAbstractNum list = CTAbstractNum.Factory.newInstance();
            list.setAbstractNumId(BigInteger.ZERO);
            CTLvl level = list.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
            level.addNewLvlText().setVal("%1.");
            level.addNewLvlJc().setVal(STJc.LEFT);
            numbering = docx.createNumbering().addNum(docx.getNumbering().addAbstractNum(new XWPFAbstractNum(list)));
        }
        return numbering;
    }

    private void run(XWPFParagraph paragraph, String text, boolean rightToLeft) {
        if (text.isEmpty()) {
            return;
        }
        XWPFRun run = paragraph.createRun();
        CTRPr properties = run.getCTR().addNewRPr();
        if (rightToLeft) {
            properties.addNewRtl();
        }
        mark(properties.addNewLang());
        String[] pieces = text.split("\t", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                run.addTab();
            }
            if (!pieces[i].isEmpty()) {
                run.setText(pieces[i], run.getCTR().sizeOfTArray());
            }
        }
    }

    private void mark(CTLanguage mark) {
        String tag = TAGS.getOrDefault(language, language.code());
        switch (language) {
            case AR -> mark.setBidi(tag);
            case ZH -> mark.setEastAsia(tag);
            case EN, FR, RU, ES -> mark.setVal(tag);
        }
    }

    private CTFonts fonts(CTFonts fonts) {
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        fonts.setEastAsia("SimSun");
        fonts.setCs(language.isRightToLeft() ? "Simplified Arabic" : "Times New Roman");
        return fonts;
    }

    private CTStyle define(Style style) {
        CTStyle defined = CTStyle.Factory.newInstance();
        defined.setType(STStyleType.PARAGRAPH);
        defined.setStyleId(style.id());
        defined.addNewName().setVal(style.name());
        if ("Normal".equals(style.id())) {
            defined.setDefault(true);
        } else {
            defined.addNewBasedOn().setVal("Normal");
        }
        defined.addNewQFormat();
        CTPPrGeneral paragraph = defined.addNewPPr();
        if ("Footer".equals(style.id())) {
            paragraph.addNewTabs().addNewTab().setVal(STTabJc.CENTER);
            paragraph.getTabs().getTabArray(0).setPos(BigInteger.valueOf(4800));
            paragraph.getTabs().addNewTab().setVal(STTabJc.RIGHT);
            paragraph.getTabs().getTabArray(1).setPos(BigInteger.valueOf(9600));
        }
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf(style.before()));
        paragraph.getSpacing().setAfter(BigInteger.valueOf(style.after()));
        CTRPr run = defined.addNewRPr();
        fonts(run.addNewRFonts());
        if (style.bold()) {
            run.addNewB();
            run.addNewBCs();
        }
        run.addNewSz().setVal(BigInteger.valueOf(style.size()));
        run.addNewSzCs().setVal(BigInteger.valueOf(style.size() + (language.isRightToLeft() ? 4 : 0)));
        mark(run.addNewLang());
        return defined;
    }

    private static CTStyle footnoteReference() {
        CTStyle defined = CTStyle.Factory.newInstance();
        defined.setType(STStyleType.CHARACTER);
        defined.setStyleId("FootnoteReference");
        defined.addNewName().setVal("footnote reference");
        defined.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
        return defined;
    }
}
