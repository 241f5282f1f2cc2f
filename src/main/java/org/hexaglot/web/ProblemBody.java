package org.hexaglot.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/**
 * An RFC 9457 problem. Arguments of a refusal stand beside the standard members, under their own names.
 *
 * @param type address of a page that explains it, relative to the service; its last part is stable
 * @param title what went wrong, in the caller's language
 * @param detail what to do about it
 * @param errors the fields that are wrong, when fields are
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        List<FieldMessage> errors,
        @JsonAnyGetter Map<String, Object> members) {

    /** Media type of problems in JSON. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One wrong field.
     *
     * @param field its name, a dotted path into the request
     * @param code stable name of the mistake
     * @param detail what to do, in the caller's language
     */
    @Serdeable
    public record FieldMessage(String field, String code, String detail) {}
}
