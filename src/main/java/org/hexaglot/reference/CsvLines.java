package org.hexaglot.reference;

import java.util.ArrayList;
import java.util.List;

/** The lines of comma-separated values (RFC 4180); semicolons and tabs part as well when the first line has them instead. */
final class CsvLines {
    private static final char MARK = '\uFEFF';

    private CsvLines() {}

    /** One line, which a quoted field may spread over several of the file. */
    record Line(int number, List<String> fields) {}

    static List<Line> of(String text) {
        String whole = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        return read(whole, separator(whole));
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        if (first.indexOf('\t') >= 0) {
            return '\t';
        }
        return first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
    }

    private static List<Line> read(String text, char separator) {
        List<Line> lines = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        int number = 1;
        int begun = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            number += c == '\n' ? 1 : 0;
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && field.isEmpty() && separator != '\t') {
                quoted = true;
            } else if (c == separator) {
                fields.add(taken(field));
            } else if (c == '\n') {
                fields.add(taken(field));
                lines.add(new Line(begun, List.copyOf(fields)));
                fields.clear();
                begun = number;
            } else if (c != '\r') {
                field.append(c);
            }
        }
        if (!field.isEmpty() || !fields.isEmpty()) {
            fields.add(taken(field));
            lines.add(new Line(begun, List.copyOf(fields)));
        }
        return lines;
    }

    private static String taken(StringBuilder field) {
        String text = field.toString().strip();
        field.setLength(0);
        return text;
    }
}
