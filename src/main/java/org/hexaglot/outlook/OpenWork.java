package org.hexaglot.outlook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.document.LanguageState;
import org.hexaglot.document.Stage;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.people.Person;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.LanguagePlan;
import org.jspecify.annotations.Nullable;

/** What is open, who is there and how fast work went, as it is kept. Everything joins the transaction of the caller. */
public interface OpenWork {
    /**
     * A document that is neither issued nor withdrawn and has a slot or a manuscript.
     *
     * @param body that its dates follow from, or null; the session likewise
     * @param words counted, or estimated before submission
     * @param task the open task that concerns the whole document, or null
     */
    record DocumentLine(
            DocumentId id,
            String symbol,
            Stage stage,
            DutyStation station,
            Language original,
            @Nullable String body,
            @Nullable String session,
            boolean restricted,
            @Nullable LocalDate submitBy,
            @Nullable LocalDate issueBy,
            @Nullable Boolean onTime,
            int words,
            @Nullable TaskLine task) {}

    /** A finished step; the language is empty when it concerned the whole document. */
    record StayLine(String step, String language, DutyStation station, int words, Instant taken, Instant closed) {}

    /** An open task. */
    record TaskLine(String name, Instant openedAt, @Nullable Instant claimedAt) {}

    /**
     * A language that is not out.
     *
     * @param effort words with the work that is left in them, or null while not known
     * @param plan when each step of the work on it is due
     */
    record VersionLine(
            Language language,
            LanguageState state,
            boolean inHouse,
            @Nullable Integer effort,
            LanguagePlan plan,
            @Nullable TaskLine task) {}

    List<DocumentLine> documents();

    /** The required languages of those documents that are not out, in the order of the languages. */
    Map<DocumentId, List<VersionLine>> versions();

    /** Everybody active who performs a step, and outside translators. */
    List<Person> people();

    /** Stays of texts in a step, from the claim to its end, of staff, finished since this day; the latest thousands. */
    List<StayLine> stays(LocalDate since);

    /** Open documents that this person submitted, translates or revises, or is named a reader of. */
    Set<DocumentId> ownOf(PersonId person);
}
