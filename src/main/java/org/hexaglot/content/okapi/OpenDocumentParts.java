package org.hexaglot.content.okapi;

import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.hexaglot.kernel.Refusal;

/** Looks through the parts of an OpenDocument text for what a text to be processed must not have. */
final class OpenDocumentParts implements PartVisitor {
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String DRAW = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    private static final String SCRIPT = "urn:oasis:names:tc:opendocument:xmlns:script:1.0";
    private static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    /** Elements whose address is loaded with the document; a hyperlink waits for a click. */
    private static final Set<String> FETCHING = Set.of(
            "image", "object", "object-ole", "plugin", "floating-frame", "section-source", "dde-connection-decl");

    private final Findings findings;

    OpenDocumentParts(Findings findings) {
        this.findings = findings;
    }

    static void checkNames(Archive archive, Findings findings) {
        for (String name : archive.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            boolean library = lower.startsWith("basic/") || lower.startsWith("scripts/");
            if (library && !lower.endsWith("/") && !lower.endsWith("-lc.xml")) {
                throw Refusal.invalid("file-macros");
            }
            if (lower.matches("object \\d+/content\\.xml")) {
                findings.embedded();
            }
        }
    }

    @Override
    public void startElement(XMLStreamReader element) {
        String name = element.getLocalName();
        switch (XmlPart.namespace(element)) {
            case MANIFEST -> {
                if (name.equals("encryption-data")) {
                    throw Refusal.invalid("file-encrypted");
                }
            }
            case SCRIPT -> {
                if (name.equals("event-listener")) {
                    throw Refusal.invalid("file-macros");
                }
            }
            case OFFICE -> {
                if (name.equals("annotation")) {
                    findings.comment();
                }
            }
            case TEXT, DRAW -> content(element, name);
            default -> {}
        }
    }

    private void content(XMLStreamReader element, String name) {
        if (name.equals("changed-region")) {
            findings.trackedChange();
        } else if (name.equals("dde-connection-decl")) {
            throw Refusal.invalid("file-external-content").with("target", "DDE");
        } else if (FETCHING.contains(name)) {
            String address = XmlPart.attribute(element, "href");
            if (address.contains("//") || address.startsWith("\\\\") || address.contains(":")) {
                findings.fetches(address);
            }
        }
    }
}
