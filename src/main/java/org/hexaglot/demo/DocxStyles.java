package org.hexaglot.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hexaglot.kernel.Language;

/** The look of a document in one language: fonts of its script, direction, language marks, named styles. */
final class DocxStyles {
    private static final Map<Language, String> TAGS = Map.of(
            Language.AR, "ar-SA",
            Language.ZH, "zh-CN",
            Language.EN, "en-GB",
            Language.FR, "fr-FR",
            Language.RU, "ru-RU",
            Language.ES, "es-ES");

    /** The one list of numbered paragraphs. */
    static final String NUMBERING = DocxPackage.HEAD + """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>\
            <w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>""";

    static final String NUMBERED = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";

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

    private static final String FOOTER_TABS =
            "<w:tabs><w:tab w:val=\"center\" w:pos=\"4800\"/><w:tab w:val=\"right\" w:pos=\"9600\"/></w:tabs>";

    private DocxStyles() {}

    /** The part {@code word/styles.xml}. */
    static String part(Language language) {
        StringBuilder xml = new StringBuilder(DocxPackage.HEAD)
                .append("<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
                .append("<w:docDefaults><w:rPrDefault><w:rPr>")
                .append(fonts(language))
                .append("</w:rPr></w:rPrDefault></w:docDefaults>");
        STYLES.forEach(style -> xml.append(defined(style, language)));
        return xml.append("<w:style w:type=\"character\" w:styleId=\"FootnoteReference\">")
                .append("<w:name w:val=\"footnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>")
                .append("</w:style></w:styles>")
                .toString();
    }

    /** Says in which language a text is. */
    static String mark(Language language) {
        String kind =
                switch (language) {
                    case AR -> "bidi";
                    case ZH -> "eastAsia";
                    case EN, FR, RU, ES -> "val";
                };
        return "<w:lang w:" + kind + "=\"" + TAGS.get(language) + "\"/>";
    }

    private static String defined(Style style, Language language) {
        boolean normal = "Normal".equals(style.id());
        return String.format(
                Locale.ROOT,
                "<w:style w:type=\"paragraph\"%s w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s<w:qFormat/>"
                        + "<w:pPr>%s<w:spacing w:before=\"%d\" w:after=\"%d\"/></w:pPr>"
                        + "<w:rPr>%s%s<w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>%s</w:rPr></w:style>",
                normal ? " w:default=\"1\"" : "",
                style.id(),
                style.name(),
                normal ? "" : "<w:basedOn w:val=\"Normal\"/>",
                "Footer".equals(style.id()) ? FOOTER_TABS : "",
                style.before(),
                style.after(),
                fonts(language),
                style.bold() ? "<w:b/><w:bCs/>" : "",
                style.size(),
                style.size() + (language.isRightToLeft() ? 4 : 0),
                mark(language));
    }

    private static String fonts(Language language) {
        return "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"SimSun\" w:cs=\""
                + (language.isRightToLeft() ? "Simplified Arabic" : "Times New Roman") + "\"/>";
    }
}
