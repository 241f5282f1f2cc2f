package org.hexaglot.reports.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a report in Word: fonts by script, the document's language, headings that a reader can jump to. */
final class Styles {
    private static final int BODY = 20;
    private static final int CELL = 17;

    private final XWPFDocument document;
    private final Language language;

    Styles(XWPFDocument document, Language language) {
        this.document = document;
        this.language = language;
    }

    void define() {
        XWPFStyles styles = document.createStyles();
        CTStyles raw = CTStyles.Factory.newInstance();
        CTRPr common = raw.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        CTFonts fonts = common.addNewRFonts();
        fonts.setAscii("Arial");
        fonts.setHAnsi("Arial");
        fonts.setCs("Arial");
        fonts.setEastAsia("SimSun");
        size(common, BODY);
        var lang = common.addNewLang();
        lang.setVal(language == Language.AR || language == Language.ZH ? "en-GB" : tag());
        lang.setEastAsia("zh-CN");
        lang.setBidi("ar-SA");
        styles.setStyles(raw);
        add(styles, "Normal", "Normal", null, BODY, false, 40);
        add(styles, "Title", "Title", null, 32, true, 80);
        add(styles, "Heading1", "heading 1", 0, 24, true, 60);
        add(styles, "Cell", "Cell", null, CELL, false, 0);
        add(styles, "Note", "Note", null, 16, false, 40);
    }

    private String tag() {
        return switch (language) {
            case AR -> "ar-SA";
            case ZH -> "zh-CN";
            case EN -> "en-GB";
            case FR -> "fr-FR";
            case RU -> "ru-RU";
            case ES -> "es-ES";
        };
    }

    /** @param level in the outline, from 0; null for text */
    private static void add(
            XWPFStyles styles, String id, String name, @Nullable Integer level, int size, boolean bold, int after) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (id.equals("Normal")) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
        }
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        if (level != null) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        }
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(level == null ? 0 : 200));
        spacing.setAfter(BigInteger.valueOf(after));
        CTRPr letters = style.addNewRPr();
        if (bold) {
            letters.addNewB();
            letters.addNewBCs();
        }
        size(letters, size);
        styles.addStyle(new XWPFStyle(style, styles));
    }

    private static void size(CTRPr letters, int halfPoints) {
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        letters.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
    }
}
