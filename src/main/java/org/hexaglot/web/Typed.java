package org.hexaglot.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was typed and ticked in a form that was sent; a field may come several times. */
public record Typed(Map<String, List<String>> fields) {
    public Typed {
        fields = Map.copyOf(fields);
    }

    /** The form as the framework reads it: text, or a list of texts for a field that came several times. */
    public static Typed of(Map<String, Object> body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        body.forEach((name, value) -> {
            if (value instanceof Collection<?> several) {
                fields.put(name, several.stream().map(String::valueOf).toList());
            } else if (value != null) {
                fields.put(name, List.of(value.toString()));
            }
        });
        return new Typed(fields);
    }

    /** The field without blanks at its ends; empty when it is not there. */
    public String text(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
    }

    public @Nullable String optional(String name) {
        String text = text(name);
        return text.isEmpty() ? null : text;
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** The whole number in a field; null when there is none. */
    public @Nullable Integer number(String name) {
        try {
            return Integer.valueOf(text(name));
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** For showing the form again; several values of one field are joined by blanks. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, several) -> values.put(name, String.join(" ", several)));
        return values;
    }
}
