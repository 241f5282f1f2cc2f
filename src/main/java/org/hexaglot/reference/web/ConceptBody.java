package org.hexaglot.reference.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.reference.Concept;
import org.hexaglot.reference.Term;
import org.jspecify.annotations.Nullable;

/** A concept as programs see it. */
@Serdeable
record ConceptBody(
        long id,
        int version,
        String state,
        String subject,
        String source,
        String note,
        List<TermBody> terms,
        String madeBy,
        Instant madeAt) {

    static ConceptBody of(Concept concept) {
        Concept.Content content = concept.content();
        return new ConceptBody(
                concept.id(),
                concept.version(),
                concept.state().code(),
                content.subject(),
                content.source(),
                content.note(),
                content.terms().stream().map(TermBody::of).toList(),
                concept.madeBy().value(),
                concept.madeAt());
    }

    /** One name of it. */
    @Serdeable
    record TermBody(
            String language,
            String text,
            @Nullable String status,
            @Nullable String form,
            @Nullable String source,
            @Nullable String note) {
        static TermBody of(Term term) {
            return new TermBody(
                    term.language().code(),
                    term.text(),
                    term.status().code(),
                    term.form().code(),
                    term.source(),
                    term.note());
        }

        Term term() {
            return new Term(
                    Language.of(language),
                    text,
                    status == null
                            ? Term.Status.PREFERRED
                            : Term.Status.find(status).orElseThrow(() -> wrong("status")),
                    form == null ? Term.Form.FULL : Term.Form.find(form).orElseThrow(() -> wrong("form")),
                    or(source),
                    or(note));
        }

        private static Refusal wrong(String field) {
            return Refusal.invalid("invalid-concept").field("terms." + field, "unknown");
        }
    }

    /** What somebody writes. */
    @Serdeable
    record Input(
            @Nullable String subject,
            @Nullable String source,
            @Nullable String note,
            List<TermBody> terms,
            @Nullable String comment) {
        Concept.Content content() {
            return new Concept.Content(
                    or(subject),
                    or(source),
                    or(note),
                    terms.stream().map(TermBody::term).toList());
        }

        String said() {
            return or(comment);
        }
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
