package org.hexaglot.reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What terms of all languages stand for. It is proposed by whoever meets it at work, changed and validated or rejected
 * by a terminologist; each act makes a version, all of which stay readable. Texts are checked against validated concepts
 * only.
 *
 * @param id 0 before it is kept
 * @param version counts from 1
 * @param foreignId its id in the file it came with, or null
 */
public record Concept(
        long id,
        int version,
        State state,
        Content content,
        @Nullable String foreignId,
        PersonId madeBy,
        Instant madeAt) {
    private static final int LONG = 500;
    private static final int NOTE = 2000;
    private static final int SUBJECT = 200;
    private static final int MOST_TERMS = 120;

    /** Where a concept stands. */
    public enum State {
        PROPOSED,
        VALIDATED,
        REJECTED;

        private final String code = name().toLowerCase(Locale.ROOT);

        public String code() {
            return code;
        }
    }

    /** What was done to a concept. */
    public enum Act {
        PROPOSED,
        CHANGED,
        VALIDATED,
        REJECTED,
        IMPORTED;

        private final String code = name().toLowerCase(Locale.ROOT);

        public String code() {
            return code;
        }
    }

    /** What people write. */
    public record Content(String subject, String source, String note, List<Term> terms) {
        public Content {
            terms = List.copyOf(terms);
        }

        /** Refuses what cannot be kept, field by field. */
        Content checked() {
            List<Term> kept = new ArrayList<>();
            Refusal wrong = Refusal.invalid("invalid-concept");
            for (Term term : terms) {
                String text = term.text().strip();
                if (!text.isEmpty() && kept.stream().noneMatch(same -> isSame(same, term, text))) {
                    kept.add(new Term(term.language(), text, term.status(), term.form(), term.source(), term.note()));
                    lengths(wrong, "terms." + term.language().code(), text, LONG);
                    lengths(wrong, "terms." + term.language().code(), term.note(), NOTE);
                    lengths(wrong, "terms." + term.language().code(), term.source(), LONG);
                }
            }
            if (kept.isEmpty() || kept.size() > MOST_TERMS) {
                wrong.field("terms", kept.isEmpty() ? "required" : "too-long");
            }
            lengths(wrong, "subject", subject, SUBJECT);
            lengths(wrong, "source", source, LONG);
            lengths(wrong, "note", note, NOTE);
            if (!wrong.fields().isEmpty()) {
                throw wrong;
            }
            return new Content(subject.strip(), source.strip(), note.strip(), kept);
        }

        private static boolean isSame(Term one, Term other, String text) {
            return one.language() == other.language() && one.text().equals(text);
        }

        private static void lengths(Refusal wrong, String field, String text, int longest) {
            if (text.length() > longest) {
                wrong.field(field, "too-long");
            }
        }
    }

    /** One version as it was, with who made it and why. */
    public record Version(int number, Act act, PersonId person, Instant at, String comment, Content content) {}

    public List<Term> in(Language language) {
        return content.terms().stream()
                .filter(term -> term.language() == language)
                .toList();
    }

    /** The name to use in this language, else another, else one of another language. */
    public String nameIn(Language language) {
        List<Term> own = in(language);
        List<Term> names = own.isEmpty() ? content.terms() : own;
        return names.stream()
                .filter(term -> term.status() == Term.Status.PREFERRED)
                .findFirst()
                .orElse(names.get(0))
                .text();
    }

    void mustBeAt(@Nullable Integer expected) {
        if (expected != null && expected != version) {
            throw Refusal.stale("stale-version").with("version", version);
        }
    }

    Concept changed(Content changed, State next) {
        return new Concept(id, version + 1, next, changed, foreignId, madeBy, madeAt);
    }
}
