package org.hexaglot.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hexaglot.complaint.Answer.Consequence;
import org.hexaglot.complaint.Answer.Reopening;
import org.hexaglot.document.DocumentEvent;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A complaint about the quality of one language version of an issued document (domain.md, section 8).
 *
 * <p>Somebody who read the version says what is wrong with it and where; an officer may put on record what came by letter
 * or by word of mouth. Those who answer for the language say whether it is right and what is done about it. An answer can be
 * taken up again for a reason; it stays beside the one that follows. Whether a complaint is open is what its answers say.
 *
 * @param id 0 before it is kept
 * @param version counts the changes
 * @param place where in the text, such as {@code paragraph 12}; may be empty
 * @param words of the complaint, in whatever language they were written
 * @param receivedFrom who wrote or said it, when an officer put it on record for them, or null
 * @param ticket of the form it was made with, or null
 * @param answers the oldest first; all but the last were taken up again
 */
public record Complaint(
        long id,
        int version,
        DocumentId document,
        Language language,
        ComplaintKind kind,
        String place,
        String words,
        @Nullable String receivedFrom,
        PersonId madeBy,
        Instant madeAt,
        @Nullable String ticket,
        List<Answer> answers) {
    /** Of a complaint, an answer or a reason, in characters. */
    public static final int LONGEST_WORDS = 4000;

    /** Of a place or of the name of whom it came from, in characters. */
    public static final int LONGEST_NAME = 200;

    public Complaint {
        answers = List.copyOf(answers);
    }

    /**
     * What somebody says of a version.
     *
     * @param kind code of its kind
     * @param receivedFrom empty when the person speaks for themselves
     * @param ticket of the form, empty without one
     */
    public record Words(String kind, String place, String words, String receivedFrom, String ticket) {}

    /** A complaint that is made now; refuses what says nothing or too much. */
    static Complaint made(DocumentId document, Language language, Words said, PersonId by, Instant now) {
        ComplaintKind kind = ComplaintKind.of(said.kind());
        bounded(said.place(), "place", LONGEST_NAME, "complaint-incomplete");
        bounded(said.receivedFrom(), "receivedFrom", LONGEST_NAME, "complaint-incomplete");
        String from = said.receivedFrom().strip();
        return new Complaint(
                0,
                0,
                document,
                language,
                kind,
                said.place().strip(),
                written(said.words(), "words", "complaint-incomplete"),
                from.isEmpty() ? null : from,
                by,
                now,
                said.ticket().isEmpty() ? null : said.ticket(),
                List.of());
    }

    public boolean isOpen() {
        return answers.isEmpty() || latest().reopening() != null;
    }

    /** The answer that holds, or null while it is open. */
    public @Nullable Answer answer() {
        return isOpen() ? null : latest();
    }

    /** When it was made, answered or taken up again, whichever was last. */
    public Instant changedAt() {
        if (answers.isEmpty()) {
            return madeAt;
        }
        Reopening again = latest().reopening();
        return again == null ? latest().at() : again.at();
    }

    /** Whether somebody said the very same again before it was answered. */
    boolean isSameAs(Complaint other) {
        return isOpen()
                && madeBy.equals(other.madeBy)
                && document.equals(other.document)
                && language == other.language
                && kind == other.kind
                && place.equals(other.place)
                && words.equals(other.words)
                && String.valueOf(receivedFrom).equals(String.valueOf(other.receivedFrom));
    }

    /** Refuses a change that was made from an older version than the present one; null means the caller did not say. */
    void mustBeAt(@Nullable Integer expected) {
        if (expected != null && expected != version) {
            throw Refusal.stale("stale-version").with("version", version);
        }
    }

    /** The same with this answer; refuses when somebody else was quicker. */
    Complaint answered(boolean upheld, Consequence consequence, String answer, PersonId by, Instant now) {
        mustBeOpen();
        if (!upheld && consequence != Consequence.NOTHING) {
            throw Refusal.invalid("complaint-answer-incomplete").field("consequence", "complaint-not-upheld");
        }
        String text = written(answer, "answer", "complaint-answer-incomplete");
        List<Answer> more = new ArrayList<>(answers);
        more.add(new Answer(answers.size() + 1, upheld, consequence, text, by, now, null));
        return with(more);
    }

    /** The same, open again. */
    Complaint reopened(String reason, PersonId by, Instant now) {
        if (isOpen()) {
            throw Refusal.wrongState("complaint-open");
        }
        String text = written(reason, "reason", "reason-required");
        List<Answer> more = new ArrayList<>(answers.subList(0, answers.size() - 1));
        more.add(latest().reopened(new Reopening(by, now, text)));
        return with(more);
    }

    /** What happened, for the journal of the document; the words stay with the complaint, for few may read them. */
    DocumentEvent event(Kind happened) {
        return DocumentEvent.of(document, happened)
                .in(language)
                .with("complaint", id)
                .with("kind", kind.code())
                .with("address", address());
    }

    /** Where its page is. */
    public String address() {
        return "/complaints/" + id;
    }

    private void mustBeOpen() {
        if (!isOpen()) {
            throw Refusal.wrongState("complaint-answered")
                    .with("person", latest().by().value());
        }
    }

    private Answer latest() {
        return answers.get(answers.size() - 1);
    }

    private Complaint with(List<Answer> changed) {
        return new Complaint(
                id, version + 1, document, language, kind, place, words, receivedFrom, madeBy, madeAt, ticket, changed);
    }

    private static String written(String text, String field, String key) {
        String bare = text.strip();
        if (bare.isEmpty()) {
            throw Refusal.invalid(key).field(field, "required");
        }
        bounded(bare, field, LONGEST_WORDS, key);
        return bare;
    }

    private static void bounded(String text, String field, int longest, String key) {
        if (text.strip().length() > longest) {
            throw Refusal.invalid(key).field(field, "too-long");
        }
    }
}
