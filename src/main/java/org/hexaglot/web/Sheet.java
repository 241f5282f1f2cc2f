package org.hexaglot.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A table for programs that calculate: comma-separated values after RFC 4180 in UTF-8, or a workbook.
 *
 * @param name of the file, without ending
 * @param rows numbers, days, truth values, ranked words and texts; null for nothing
 */
public record Sheet(String name, List<String> columns, List<List<@Nullable Object>> rows) {
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Rows at most: what is longer is asked for in parts. */
    public static final int LONGEST = 20_000;

    /** Of a column, in characters. */
    private static final int WIDTH = 18;

    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    /** Refuses a sheet of so many rows when that is too many. */
    public static void mustHold(int rows) {
        if (rows > LONGEST) {
            throw Refusal.invalid("sheet-too-long").with("maximum", LONGEST);
        }
    }

    /** The kind of sheet that the caller wants, or empty when JSON is wanted. */
    public static Optional<String> wanted(HttpRequest<?> request) {
        for (MediaType type : request.accept()) {
            if (type.getName().equals(CSV) || type.getName().equals(XLSX)) {
                return Optional.of(type.getName());
            }
            if (type.equals(MediaType.APPLICATION_JSON_TYPE) || type.equals(MediaType.ALL_TYPE)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    public MutableHttpResponse<byte[]> answer(String mediaType) {
        return answer(mediaType, mediaType.equals(CSV) ? csv() : workbook(false));
    }

    private MutableHttpResponse<byte[]> answer(String mediaType, byte[] content) {
        boolean csv = mediaType.equals(CSV);
        return HttpResponse.ok(content)
                .header("Content-Type", csv ? CSV + "; charset=utf-8; header=present" : XLSX)
                .header("Content-Disposition", "attachment; filename=\"" + name + (csv ? ".csv" : ".xlsx") + "\"");
    }

    /** For people, who open it in a spreadsheet: a mark at the beginning tells that it is UTF-8. */
    public MutableHttpResponse<byte[]> download() {
        byte[] marked = (MARK + new String(csv(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        return answer(CSV, marked);
    }

    /** The same as a workbook, in the direction of the reader's language. */
    public MutableHttpResponse<byte[]> download(boolean rightToLeft) {
        return answer(XLSX, workbook(rightToLeft));
    }

    /**
     * Either of them.
     *
     * @param ending {@code csv}, else it is the workbook
     */
    public MutableHttpResponse<byte[]> download(String ending, boolean rightToLeft) {
        return ending.equals("csv") ? download() : download(rightToLeft);
    }

    private byte[] csv() {
        StringBuilder text =
                new StringBuilder(columns.stream().map(Sheet::field).collect(Collectors.joining(",")));
        text.append("\r\n");
        for (List<@Nullable Object> row : rows) {
            text.append(row.stream().map(Sheet::field).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A text that a calculating program would take for a formula is kept a text by an apostrophe. */
    private static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        if (!(value instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private byte[] workbook(boolean rightToLeft) {
        try (Workbook workbook = new Workbook(rightToLeft);
                ByteArrayOutputStream output = new ByteArrayOutputStream()) {
            Workbook.Page sheet = workbook.sheet(name).head(columns);
            for (int i = 0; i < columns.size(); i++) {
                sheet.width(i, WIDTH);
            }
            rows.forEach(sheet::row);
            workbook.write(output);
            return output.toByteArray();
        } catch (IOException failure) {
            throw new IllegalStateException("the workbook could not be written", failure);
        }
    }
}
