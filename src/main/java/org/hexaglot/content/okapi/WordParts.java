package org.hexaglot.content.okapi;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.hexaglot.kernel.Refusal;

/** Looks through the parts of a Word document for what a text to be processed must not have. */
final class WordParts implements PartVisitor {
    /** Transitional and strict (ISO/IEC 29500). */
    static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final Set<String> CHANGES = Set.of(
            "ins",
            "del",
            "moveFrom",
            "moveTo",
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "tblPrExChange",
            "tblGridChange",
            "trPrChange",
            "tcPrChange",
            "numberingChange",
            "cellIns",
            "cellDel",
            "cellMerge");
    private static final Pattern FETCHING_FIELD = Pattern.compile(
            "(?i)\\s*(?:INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE|RD)\\b(.*)", Pattern.DOTALL);
    /** Fields whose result the word processor makes and nobody counts. */
    private static final Pattern GENERATED_FIELD = Pattern.compile(
            "(?i)\\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION|DATE|TIME|FILENAME|TOC|XE|TC)\\b.*", Pattern.DOTALL);

    private static final Pattern COMMANDING_FIELD = Pattern.compile("(?i)\\s*DDE(?:AUTO)?\\b.*", Pattern.DOTALL);
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![:\\w\\\\])((?:[A-Za-z][A-Za-z0-9+.-]+:)?(?:\\\\{2,}|//)[^\"\\s]*)");

    private final Findings findings;
    private final StringBuilder instruction = new StringBuilder();
    private boolean inInstruction;
    private boolean counts;

    WordParts(Findings findings) {
        this.findings = findings;
    }

    static void checkNames(Archive archive, Findings findings) {
        for (String name : archive.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith("vbaproject.bin") || lower.endsWith("vbadata.xml")) {
                throw Refusal.invalid("file-macros");
            }
            if (lower.contains("/embeddings/") && !lower.endsWith("/")) {
                findings.embedded();
            }
        }
    }

    @Override
    public void startPart(String part) {
        counts = !part.startsWith("word/glossary/");
        instruction.setLength(0);
    }

    @Override
    public void startElement(XMLStreamReader element) {
        String namespace = XmlPart.namespace(element);
        String name = element.getLocalName();
        if (namespace.equals(RELATIONSHIPS) && name.equals("Relationship")) {
            relationship(element);
        } else if (WORD.contains(namespace)) {
            wordElement(element, name);
        } else if (name.equals("imagedata")) {
            picture(XmlPart.attribute(element, "src"));
            picture(XmlPart.attribute(element, "href"));
        }
    }

    /** Old drawings may name their picture by address instead of by relationship. */
    private void picture(String address) {
        if (address.contains("//") || address.startsWith("\\\\")) {
            findings.fetches(address);
        }
    }

    private void wordElement(XMLStreamReader element, String name) {
        if (counts && CHANGES.contains(name)) {
            findings.trackedChange();
            return;
        }
        switch (name) {
            case "comment" -> findings.comment();
            case "altChunk" -> throw Refusal.invalid("file-imported-part");
            case "fldSimple" -> simpleField(XmlPart.attribute(element, "instr"));
            case "instrText" -> inInstruction = true;
            case "fldChar" -> endInstruction();
            default -> {}
        }
    }

    private static boolean isHyperlink(String type) {
        return type.endsWith("/hyperlink");
    }

    private void relationship(XMLStreamReader element) {
        String type = XmlPart.attribute(element, "Type");
        if (type.endsWith("/vbaProject")) {
            throw Refusal.invalid("file-macros");
        }
        if (XmlPart.attribute(element, "TargetMode").equalsIgnoreCase("External") && !isHyperlink(type)) {
            findings.fetches(XmlPart.attribute(element, "Target"));
        }
    }

    @Override
    public void text(String text) {
        if (inInstruction) {
            instruction.append(text);
        }
    }

    @Override
    public void endElement(String namespace, String name) {
        if (inInstruction && name.equals("instrText")) {
            inInstruction = false;
        }
        if (name.equals("p") && WORD.contains(namespace)) {
            endInstruction();
        }
    }

    private void endInstruction() {
        field(instruction.toString());
        instruction.setLength(0);
    }

    private void simpleField(String code) {
        field(code);
        if (counts && !GENERATED_FIELD.matcher(code).matches()) {
            findings.simpleField();
        }
    }

    private void field(String code) {
        if (COMMANDING_FIELD.matcher(code).matches()) {
            throw Refusal.invalid("file-external-content").with("target", "DDE");
        }
        var fetching = FETCHING_FIELD.matcher(code);
        if (fetching.matches()) {
            var address = ADDRESS.matcher(fetching.group(1));
            if (address.find()) {
                findings.fetches(address.group(1));
            }
        }
    }
}
