package org.hexaglot.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.web.ProblemBody.FieldMessage;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a form: the values typed so far and, when it came back, what is wrong with each field.
 *
 * @param values by field name
 * @param errors sentences by field name
 * @param problem what is wrong with the whole, or null
 */
public record Form(
        Map<String, String> values,
        Map<String, String> errors,
        @Nullable ProblemBody problem) {
    public static final Form EMPTY = new Form(Map.of(), Map.of(), null);

    public Form {
        values = Map.copyOf(values);
        errors = Map.copyOf(errors);
    }

    public static Form of(Map<String, String> values) {
        return new Form(values, Map.of(), null);
    }

    /** The form as typed, with the sentences of a refusal beside its fields. */
    public static Form refused(Page page, Map<String, String> values, Refusal refusal) {
        ProblemBody problem = ProblemText.of(Problem.of(refusal), page.phrases());
        Map<String, String> errors = new LinkedHashMap<>();
        for (FieldMessage message : problem.errors()) {
            errors.putIfAbsent(message.field(), message.detail());
        }
        return new Form(values, errors, problem);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }
}
