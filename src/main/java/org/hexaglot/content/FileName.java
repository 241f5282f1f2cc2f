package org.hexaglot.content;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name to show for a file, never a path: no folders, no control characters, no characters that reverse or hide text,
 * at most 200 characters. Read from and written to {@code Content-Disposition} (RFC 6266, RFC 8187).
 */
public record FileName(String value) {
    private static final int LONGEST = 200;
    private static final String UNNAMED = "unnamed";
    private static final Pattern EXTENDED =
            Pattern.compile("(?i)[;\\s]filename\\*\\s*=\\s*\"?([\\w!#$&+^`{}~.-]+)'[^']*'([^;\\s\"]*)");
    private static final Pattern PLAIN =
            Pattern.compile("(?i)[;\\s]filename\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))");

    public FileName {
        value = safe(value);
    }

    /** The name in the header, {@code filename*} before {@code filename}; {@code unnamed} when it gives none. */
    public static FileName from(@Nullable String contentDisposition) {
        if (contentDisposition == null) {
            return new FileName(UNNAMED);
        }
        return extended(contentDisposition)
                .or(() -> plain(contentDisposition))
                .map(FileName::new)
                .orElseGet(() -> new FileName(UNNAMED));
    }

    /** The part after the last dot, in lower case, without the dot; empty when there is none. */
    public String extension() {
        return extension(value);
    }

    /** As {@link #extension()}, of any name. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The header that offers a download under this name, for old and new browsers. */
    public String asAttachment() {
        StringBuilder ascii = new StringBuilder();
        value.codePoints()
                .map(c -> c < ' ' || c > '~' || c == '"' || c == '\\' || c == '%' ? '_' : c)
                .forEach(ascii::appendCodePoint);
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + percentEncoded();
    }

    private String percentEncoded() {
        StringBuilder encoded = new StringBuilder();
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            boolean plain =
                    b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b == '.' || b == '-';
            encoded.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b & 0xff));
        }
        return encoded.toString();
    }

    private static Optional<String> extended(String header) {
        Matcher matcher = EXTENDED.matcher(header);
        if (!matcher.find() || !Charset.isSupported(matcher.group(1))) {
            return Optional.empty();
        }
        return decoded(matcher.group(2), Charset.forName(matcher.group(1)));
    }

    private static Optional<String> decoded(String percentEncoded, Charset charset) {
        ByteBuffer bytes = ByteBuffer.allocate(percentEncoded.length());
        for (int i = 0; i < percentEncoded.length(); i++) {
            char c = percentEncoded.charAt(i);
            if (c != '%') {
                bytes.put((byte) c);
                continue;
            }
            if (i + 2 >= percentEncoded.length()
                    || !percentEncoded.substring(i + 1, i + 3).matches("\\p{XDigit}{2}")) {
                return Optional.empty();
            }
            bytes.put((byte) Integer.parseInt(percentEncoded.substring(i + 1, i + 3), 16));
            i += 2;
        }
        try {
            return Optional.of(charset.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> plain(String header) {
        Matcher matcher = PLAIN.matcher(header);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String quoted = matcher.group(1);
        return Optional.of(quoted == null ? matcher.group(2) : asUtf8(quoted.replaceAll("\\\\([\"\\\\])", "$1")));
    }

    /** Some clients send raw UTF-8, which a header gives back as Latin-1: read it as what was meant when it is valid. */
    private static String asUtf8(String header) {
        boolean latin = header.chars().allMatch(c -> c < 256) && header.chars().anyMatch(c -> c > 127);
        if (!latin) {
            return header;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return header;
        }
    }

    private static String safe(String raw) {
        String last = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        StringBuilder shown = new StringBuilder();
        last.codePoints().filter(FileName::visible).limit(LONGEST).forEach(shown::appendCodePoint);
        String name = shown.toString().strip();
        return name.isEmpty() || name.chars().allMatch(c -> c == '.') ? UNNAMED : name;
    }

    private static boolean visible(int character) {
        return switch (UCharacter.getType(character)) {
            case UCharacterCategory.CONTROL,
                    UCharacterCategory.FORMAT,
                    UCharacterCategory.SURROGATE,
                    UCharacterCategory.PRIVATE_USE,
                    UCharacterCategory.UNASSIGNED,
                    UCharacterCategory.LINE_SEPARATOR,
                    UCharacterCategory.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
