package org.hexaglot.reference;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads TMX 1.4b unit by unit, however large the file. The official languages are kept, inline codes are left out of the
 * text, several variants of one language count as the first of them.
 */
final class TmxReader {
    private static final Set<String> NATIVE = Set.of("bpt", "ept", "ph", "it", "ut");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int DAY_LENGTH = 8;

    private final XMLStreamReader reader;
    private final Listener listener;
    private int number;

    private TmxReader(XMLStreamReader reader, Listener listener) {
        this.reader = reader;
        this.listener = listener;
    }

    /** Hears of each unit in order. */
    interface Listener {
        /**
         * @param number counts from 1
         * @param properties of the unit, by their type
         */
        void unit(
                int number,
                int line,
                Map<Language, String> texts,
                Map<String, String> properties,
                @Nullable LocalDate dated);
    }

    /** Reads to the end; answers the number of units. The exception of a file that is no TMX says the line. */
    static int read(InputStream stream, Listener listener) throws XMLStreamException {
        XMLStreamReader reader = XmlStreams.open(stream);
        try {
            return new TmxReader(reader, listener).file();
        } finally {
            reader.close();
        }
    }

    private int file() throws XMLStreamException {
        boolean isTmx = false;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                if (!isTmx && !reader.getLocalName().equals("tmx")) {
                    throw new XMLStreamException("not-tmx", reader.getLocation());
                }
                isTmx = true;
                if (reader.getLocalName().equals("tu")) {
                    unit();
                }
            }
        }
        return number;
    }

    private void unit() throws XMLStreamException {
        int line = XmlStreams.line(reader);
        LocalDate dated = dated();
        Map<Language, String> texts = new EnumMap<>(Language.class);
        Map<String, String> properties = new HashMap<>();
        Language language = null;
        for (int event = reader.next(); !isEnd(event, "tu"); event = reader.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "tuv" -> {
                    language = XmlStreams.language(reader).orElse(null);
                    LocalDate changed = dated();
                    dated = dated == null ? changed : dated;
                }
                case "seg" -> {
                    String text = segment();
                    if (language != null && !text.isBlank()) {
                        texts.putIfAbsent(language, text);
                    }
                }
                case "prop" -> property(properties);
                default -> {
                    // notes and what other tools add
                }
            }
        }
        listener.unit(++number, line, texts, properties, dated);
    }

    private void property(Map<String, String> properties) throws XMLStreamException {
        String type = reader.getAttributeValue(null, "type");
        String value = reader.getElementText().strip();
        if (type != null && !value.isEmpty()) {
            properties.putIfAbsent(type, value);
        }
    }

    private boolean isEnd(int event, String name) {
        return event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(name);
    }

    /** Text outside native codes; text of a sub-flow inside one is not part of the sentence. */
    private String segment() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int inCode = 0;
        for (int event = reader.next(); !isEnd(event, "seg"); event = reader.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> inCode += NATIVE.contains(reader.getLocalName()) ? 1 : 0;
                case XMLStreamConstants.END_ELEMENT -> inCode -= NATIVE.contains(reader.getLocalName()) ? 1 : 0;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inCode == 0) {
                        text.append(reader.getText());
                    }
                }
                default -> {
                    // comments and instructions
                }
            }
        }
        return text.toString().strip();
    }

    private @Nullable LocalDate dated() {
        String changed = reader.getAttributeValue(null, "changedate");
        String at = changed == null ? reader.getAttributeValue(null, "creationdate") : changed;
        if (at == null || at.length() < DAY_LENGTH) {
            return null;
        }
        try {
            return LocalDate.parse(at.substring(0, DAY_LENGTH), DAY);
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }
}
