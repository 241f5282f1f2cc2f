package org.hexaglot.content.okapi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word document say about headings and hidden text, inheritance included. */
final class WordStyles {
    private static final Pattern HEADING = Pattern.compile("(?:heading ?[1-9]|title|subtitle)");
    private static final int LONGEST_CHAIN = 20;
    private static final int NO_LEVEL = 9;

    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> headings = new HashSet<>();
    private final Set<String> hidden = new HashSet<>();
    private String current = "";

    void startPart(String part) {
        current = "";
    }

    void element(XMLStreamReader element) {
        String value = XmlPart.attribute(element, "val");
        switch (element.getLocalName()) {
            case "style" -> current = XmlPart.attribute(element, "styleId");
            case "basedOn" -> parents.put(current, value);
            case "name" ->
                addIf(headings, HEADING.matcher(value.toLowerCase(Locale.ROOT)).matches());
            case "outlineLvl" -> addIf(headings, level(element) < NO_LEVEL);
            case "vanish" -> addIf(hidden, isOn(element));
            default -> {}
        }
    }

    private void addIf(Set<String> styles, boolean condition) {
        if (condition && !current.isEmpty()) {
            styles.add(current);
        }
    }

    boolean isHeading(String style) {
        return inherits(headings, style)
                || HEADING.matcher(style.toLowerCase(Locale.ROOT)).matches();
    }

    boolean hides(String style) {
        return inherits(hidden, style);
    }

    /** The chain is bounded: a file may well say that two styles are based on each other. */
    private boolean inherits(Set<String> styles, String style) {
        @Nullable String ancestor = style;
        for (int i = 0; i < LONGEST_CHAIN && ancestor != null && !ancestor.isEmpty(); i++) {
            if (styles.contains(ancestor)) {
                return true;
            }
            ancestor = parents.get(ancestor);
        }
        return false;
    }

    static boolean isOn(XMLStreamReader element) {
        return !Set.of("0", "false", "off").contains(XmlPart.attribute(element, "val"));
    }

    /** The outline level from 0; 9 and anything unreadable is body text. */
    static int level(XMLStreamReader element) {
        String value = XmlPart.attribute(element, "val");
        return value.matches("[0-8]") ? value.charAt(0) - '0' : NO_LEVEL;
    }
}
