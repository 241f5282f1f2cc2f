package org.hexaglot.database;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;

/** Small values as JSON text in a column. */
@Singleton
public final class Json {
    private static final Argument<Map<String, Object>> VALUES = Argument.mapOf(String.class, Object.class);
    private static final Argument<Map<String, String>> TEXTS = Argument.mapOf(String.class, String.class);

    private final ObjectMapper mapper;

    Json(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public String values(Map<String, Object> values) {
        return written(VALUES, values);
    }

    public Map<String, Object> values(String json) {
        return json.equals("{}") ? Map.of() : read(VALUES, json);
    }

    /** Texts by language, in the order of the languages. */
    public String texts(Map<Language, String> texts) {
        Map<String, String> byCode = new LinkedHashMap<>();
        for (Language language : Language.OFFICIAL) {
            String text = texts.get(language);
            if (text != null) {
                byCode.put(language.code(), text);
            }
        }
        return written(TEXTS, byCode);
    }

    public Map<Language, String> texts(String json) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        read(TEXTS, json).forEach((code, text) -> texts.put(Language.of(code), text));
        return texts;
    }

    public String list(List<String> values) {
        return written(Argument.listOf(String.class), values);
    }

    public List<String> list(String json) {
        return read(Argument.listOf(String.class), json);
    }

    private <T> String written(Argument<T> type, T value) {
        try {
            return mapper.writeValueAsString(type, value);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private <T> T read(Argument<T> type, String json) {
        try {
            return mapper.readValue(json, type);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
