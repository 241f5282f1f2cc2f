package org.hexaglot.reports.pdf;

import java.util.Set;
import org.hexaglot.kernel.Language;
import org.hexaglot.reports.ScriptRuns;
import org.hexaglot.reports.ScriptRuns.Run;
import org.hexaglot.reports.ScriptRuns.Script;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Writes XSL formatting objects (XSL 1.1) to whoever lays them out. Text is given run by run the font that has its
 * letters, since lines keep one baseline only when each run is an inline of its own.
 */
final class Sheets {
    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final char BREAK = '\u200b';

    private final ContentHandler layout;
    private final Set<Script> scripts;
    private final Language language;

    Sheets(ContentHandler layout, Set<Script> scripts, Language language) {
        this.layout = layout;
        this.scripts = scripts;
        this.language = language;
    }

    boolean rightToLeft() {
        return language.isRightToLeft();
    }

    void begin() throws SAXException {
        layout.startDocument();
        layout.startPrefixMapping("fo", FO);
        AttributesImpl own = attributes("font-family", Script.OTHER.name(), "font-size", "9pt", "line-height", "1.35");
        own.addAttribute(XML, "lang", "xml:lang", "CDATA", language.code());
        layout.startElement(FO, "root", "fo:root", own);
    }

    void finish() throws SAXException {
        end("root");
        layout.endPrefixMapping("fo");
        layout.endDocument();
    }

    /** @param namesAndValues of attributes in turn */
    void start(String name, String... namesAndValues) throws SAXException {
        layout.startElement(FO, name, "fo:" + name, attributes(namesAndValues));
    }

    void end(String name) throws SAXException {
        layout.endElement(FO, name, "fo:" + name);
    }

    void empty(String name, String... namesAndValues) throws SAXException {
        start(name, namesAndValues);
        end(name);
    }

    /** Words of the report, in which those of a user stand isolated. */
    void sentence(String text) throws SAXException {
        int begin = text.indexOf(ScriptRuns.FIRST_STRONG);
        int end = text.indexOf(ScriptRuns.END, begin);
        if (begin < 0 || end < 0) {
            runs(text);
            return;
        }
        runs(text.substring(0, begin));
        words(text.substring(begin + 1, end));
        sentence(text.substring(end + 1));
    }

    /** Words in whatever direction they run. */
    void words(String text) throws SAXException {
        boolean rightToLeft = ScriptRuns.isRightToLeft(text, rightToLeft());
        if (rightToLeft == rightToLeft()) {
            sentence(text);
        } else {
            embedded(text, rightToLeft);
        }
    }

    /** A symbol, read from left to right everywhere; it may be broken behind its strokes. */
    void name(String text) throws SAXException {
        embedded(text.replace("/", "/" + BREAK).replace("–", "–" + BREAK), false);
    }

    private void embedded(String text, boolean rightToLeft) throws SAXException {
        start("bidi-override", "unicode-bidi", "embed", "direction", rightToLeft ? "rtl" : "ltr");
        runs(text);
        end("bidi-override");
    }

    private void runs(String text) throws SAXException {
        for (Run run : ScriptRuns.of(text)) {
            if (run.script() == Script.OTHER || !scripts.contains(run.script())) {
                characters(run.text());
            } else {
                start("inline", "font-family", run.script().name());
                characters(run.text());
                end("inline");
            }
        }
    }

    void characters(String text) throws SAXException {
        layout.characters(text.toCharArray(), 0, text.length());
    }

    private static AttributesImpl attributes(String... namesAndValues) {
        AttributesImpl attributes = new AttributesImpl();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            attributes.addAttribute("", namesAndValues[i], namesAndValues[i], "CDATA", namesAndValues[i + 1]);
        }
        return attributes;
    }
}
