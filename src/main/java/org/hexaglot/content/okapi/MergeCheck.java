package org.hexaglot.content.okapi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;
import org.hexaglot.kernel.Refusal;

/**
 * Compares a merged package with its original: every part must parse with its namespaces bound, and have as many
 * paragraphs, tables, rows, cells, notes, fields, links, pictures and sections as before. The library now and then
 * writes files that no word processor opens, and says nothing.
 */
final class MergeCheck {
    private static final Set<String> COUNTED = Set.of(
            "p",
            "tbl",
            "tr",
            "tc",
            "sectPr",
            "footnoteReference",
            "endnoteReference",
            "footnote",
            "endnote",
            "drawing",
            "pict",
            "object",
            "hyperlink",
            "fldSimple",
            "bookmarkStart",
            "commentReference",
            "txbxContent",
            "sdt",
            "table-row",
            "table-cell",
            "list-item",
            "note",
            "h");

    /** Drawings once more for old word processors; the filter leaves them out. */
    private static final String FALLBACK = "Fallback";

    private MergeCheck() {}

    static void compare(Path original, Path merged) throws IOException {
        try (Archive before = Archive.open(original);
                Archive after = Archive.open(merged)) {
            if (!before.names().equals(after.names())) {
                throw unfaithful("[Content_Types].xml");
            }
            for (String part : before.names()) {
                if (Archive.isXml(part) && !structure(before, part).equals(structure(after, part))) {
                    throw unfaithful(part);
                }
            }
        }
    }

    static Refusal unfaithful(String part) {
        return Refusal.invalid("merge-unfaithful").with("part", part);
    }

    private static Map<String, Integer> structure(Archive archive, String part) throws IOException {
        Counter counter = new Counter();
        try (InputStream in = archive.read(part)) {
            XmlPart.walk(part, in, List.of(counter));
        } catch (Refusal malformed) {
            throw unfaithful(part);
        }
        return counter.counts;
    }

    private static final class Counter implements PartVisitor {
        private final Map<String, Integer> counts = new TreeMap<>();
        private int fallbacks;

        @Override
        public void startElement(XMLStreamReader element) {
            String name = element.getLocalName();
            if (name.equals(FALLBACK)) {
                fallbacks++;
            }
            if (fallbacks == 0 && COUNTED.contains(name) && !isLastPlace(element)) {
                counts.merge(name, 1, Integer::sum);
            }
        }

        @Override
        public void endElement(String namespace, String name) {
            if (name.equals(FALLBACK)) {
                fallbacks--;
            }
        }

        /** The bookmark in which a word processor remembers where it was closed. */
        private static boolean isLastPlace(XMLStreamReader element) {
            return XmlPart.attribute(element, "name").equals("_GoBack");
        }
    }
}
