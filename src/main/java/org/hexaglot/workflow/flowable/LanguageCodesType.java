package org.hexaglot.workflow.flowable;

import java.util.List;
import java.util.regex.Pattern;
import org.flowable.variable.api.types.ValueFields;
import org.flowable.variable.api.types.VariableType;
import org.jspecify.annotations.Nullable;

/**
 * Stores the process variable {@code languages}, a list of two-letter codes, as readable text: {@code ar,zh,en}.
 * Without it the engine would keep a serialised Java object in a table of its own.
 */
public final class LanguageCodesType implements VariableType {

    private static final Pattern CODE = Pattern.compile("[a-z]{2}");

    @Override
    public String getTypeName() {
        return "language-codes";
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public boolean isAbleToStore(@Nullable Object value) {
        return value instanceof List<?> codes
                && codes.stream()
                        .allMatch(code -> code instanceof String text
                                && CODE.matcher(text).matches());
    }

    @Override
    public void setValue(@Nullable Object value, ValueFields fields) {
        fields.setTextValue(
                value instanceof List<?> codes
                        ? String.join(",", codes.stream().map(String::valueOf).toList())
                        : null);
    }

    @Override
    public @Nullable Object getValue(ValueFields fields) {
        String text = fields.getTextValue();
        if (text == null) {
            return null;
        }
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}
