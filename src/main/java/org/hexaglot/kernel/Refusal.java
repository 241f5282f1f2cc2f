package org.hexaglot.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stops the caller and rolls back. The key is the stable last part of the problem's {@code type} and names two messages
 * in six languages: {@code problem.<key>.title} and {@code problem.<key>.detail}; the arguments are their parameters
 * and are also members of the problem document.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of refusal, with the HTTP status it becomes. */
    public enum Kind {
        NOT_FOUND(404),
        NOT_PERMITTED(403),
        NOT_SIGNED_IN(401),
        WRONG_STATE(409),
        STALE(412),
        TOO_LARGE(413),
        UNSUPPORTED(415),
        INVALID(422),
        MALFORMED(400),
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** One field that is wrong: its name (dotted path) and the key of the message {@code field.<key>}. */
    public record FieldError(String field, String key) {}

    private final Kind kind;
    private final String key;
    private final transient Map<String, Object> arguments = new LinkedHashMap<>();
    private final transient List<FieldError> fields = new ArrayList<>();

    private Refusal(Kind kind, String key) {
        super(key, null, false, false);
        this.kind = kind;
        this.key = key;
    }

    public static Refusal of(Kind kind, String key) {
        return new Refusal(kind, key);
    }

    public static Refusal notFound(String key) {
        return of(Kind.NOT_FOUND, key);
    }

    public static Refusal notPermitted(String key) {
        return of(Kind.NOT_PERMITTED, key);
    }

    public static Refusal wrongState(String key) {
        return of(Kind.WRONG_STATE, key);
    }

    public static Refusal stale(String key) {
        return of(Kind.STALE, key);
    }

    public static Refusal invalid(String key) {
        return of(Kind.INVALID, key);
    }

    /** Adds an argument of the messages; a null is left out. */
    public Refusal with(String name, @Nullable Object value) {
        if (value != null) {
            arguments.put(name, value);
        }
        return this;
    }

    public Refusal field(String field, String fieldKey) {
        fields.add(new FieldError(field, fieldKey));
        return this;
    }

    public Kind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public Map<String, Object> arguments() {
        return Collections.unmodifiableMap(arguments);
    }

    public List<FieldError> fields() {
        return Collections.unmodifiableList(fields);
    }

    @Override
    public String getMessage() {
        return kind + " " + key + " " + arguments + (fields.isEmpty() ? "" : " " + fields);
    }
}
