package org.hexaglot.reference;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads TBX of version 2 (termEntry, langSet, tig or ntig) and 3 (conceptEntry, langSec, termSec), categories as types or
 * as elements of their own. Terms of other than the official languages are left out.
 */
final class TbxReader {
    private final XMLStreamReader reader;
    private final List<TermFile.Read> concepts = new ArrayList<>();
    private final List<TermFile.Wrong> wrong = new ArrayList<>();

    private @Nullable String id;
    private int line;
    private String subject = "";
    private String source = "";
    private String note = "";
    private @Nullable Language language;
    private boolean inLanguage;
    private boolean inTerm;
    private final List<Term> terms = new ArrayList<>();
    private String text = "";
    private Term.Status status = Term.Status.ADMITTED;
    private Term.Form form = Term.Form.FULL;
    private String termSource = "";
    private String termNote = "";

    private TbxReader(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** The exception of a file that is no TBX says the line. */
    static TermFile read(InputStream stream) throws XMLStreamException {
        XMLStreamReader reader = XmlStreams.open(stream);
        try {
            return new TbxReader(reader).file();
        } finally {
            reader.close();
        }
    }

    private TermFile file() throws XMLStreamException {
        boolean isTbx = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = reader.getLocalName();
                if (!isTbx && !name.equals("martif") && !name.equals("tbx")) {
                    throw new XMLStreamException("not-tbx", reader.getLocation());
                }
                isTbx = true;
                start(name);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(reader.getLocalName());
            }
        }
        return new TermFile(concepts, wrong);
    }

    private void start(String name) throws XMLStreamException {
        switch (name) {
            case "termEntry", "conceptEntry" -> beginConcept();
            case "langSet", "langSec" -> {
                language = XmlStreams.language(reader).orElse(null);
                inLanguage = true;
            }
            case "tig", "ntig", "termSec" -> beginTerm();
            case "term" -> text = textOf();
            default -> {
                if (line > 0) {
                    String type = reader.getAttributeValue(null, "type");
                    category(type == null ? name : type, name);
                }
            }
        }
    }

    private void beginConcept() {
        id = reader.getAttributeValue(null, "id");
        line = XmlStreams.line(reader);
        subject = "";
        source = "";
        note = "";
        terms.clear();
    }

    private void beginTerm() {
        inTerm = true;
        text = "";
        status = Term.Status.ADMITTED;
        form = Term.Form.FULL;
        termSource = "";
        termNote = "";
    }

    private void category(String type, String element) throws XMLStreamException {
        switch (type) {
            case "subjectField" -> subject = subject.isEmpty() ? textOf() : subject;
            case "administrativeStatus", "normativeAuthorization" -> status = status(textOf());
            case "termType" -> form = form(textOf());
            case "source", "sourceIdentifier", "conceptOrigin" -> noteSource(textOf());
            case "definition" -> addNote(textOf());
            default -> {
                if (element.equals("note")) {
                    addNote(textOf());
                }
            }
        }
    }

    private void noteSource(String said) {
        if (inTerm) {
            termSource = said;
        } else if (!inLanguage) {
            source = said;
        }
    }

    private void addNote(String said) {
        if (inTerm) {
            termNote = termNote.isEmpty() ? said : termNote + "\n" + said;
        } else {
            note = note.isEmpty() ? said : note + "\n" + said;
        }
    }

    private void end(String name) {
        switch (name) {
            case "tig", "ntig", "termSec" -> {
                Language of = language;
                if (of != null && !text.isBlank()) {
                    terms.add(new Term(of, text, status, form, termSource, termNote));
                }
                inTerm = false;
            }
            case "langSet", "langSec" -> {
                language = null;
                inLanguage = false;
            }
            case "termEntry", "conceptEntry" -> endConcept();
            default -> {
                // nothing ends with it
            }
        }
    }

    private void endConcept() {
        if (terms.isEmpty()) {
            wrong.add(new TermFile.Wrong(line, "no-term", id == null ? "" : id));
        } else {
            concepts.add(new TermFile.Read(id, line, new Concept.Content(subject, source, note, terms)));
        }
        line = 0;
    }

    private String textOf() throws XMLStreamException {
        StringBuilder said = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    said.append(reader.getText());
                default -> {
                    // comments
                }
            }
        }
        return said.toString().strip().replaceAll("\\s+", " ");
    }

    private static Term.Status status(String said) {
        String value = said.toLowerCase(Locale.ROOT);
        if (value.startsWith("preferred") || value.startsWith("standardized")) {
            return Term.Status.PREFERRED;
        }
        return value.startsWith("deprecated") || value.startsWith("superseded")
                ? Term.Status.DEPRECATED
                : Term.Status.ADMITTED;
    }

    private static Term.Form form(String said) {
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "abbreviation", "acronym", "initialism" -> Term.Form.ABBREVIATION;
            case "shortform", "short form" -> Term.Form.SHORT;
            case "formalname", "formal" -> Term.Form.FORMAL;
            default -> Term.Form.FULL;
        };
    }
}
