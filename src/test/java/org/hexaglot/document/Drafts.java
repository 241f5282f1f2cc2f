package org.hexaglot.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.planning.Category;
import org.hexaglot.planning.DutyStation;

/** Documents for tests. */
final class Drafts {
    static final Instant NOW = Instant.parse("2026-07-20T12:00:00Z");
    static final PersonId TRANSLATOR = new PersonId("translator-fr");
    static final PersonId REVISER = new PersonId("reviser-fr");

    private Drafts() {}

    /** A report of 5,000 words at most in these languages, the original English; its slot is 27 July 2026. */
    static Document forecast(Language... languages) {
        Metadata metadata = new Metadata(
                Map.of(Language.EN, "Report"),
                "report",
                Category.PRE_SESSION,
                List.of(),
                Distribution.GENERAL,
                List.of(),
                Language.EN,
                "DESA",
                "resolution 80/1",
                4000,
                new PersonId("author"));
        Dates dates = new Dates(
                DutyStation.NEW_YORK,
                "pre-session-10-4-6",
                LocalDate.parse("2026-10-05"),
                null,
                null,
                LocalDate.parse("2026-07-27"),
                LocalDate.parse("2026-08-24"),
                null,
                null);
        return Document.forecast(
                DocumentId.newAt(NOW), metadata, List.of(languages), dates, 5000, Issuance.awaited(null, null), NOW);
    }

    /** The same, edited and prepared in all its languages. */
    static Document inTranslation(Language... languages) {
        Document document = forecast(languages);
        document.reception().submit(NOW, true, 4000, "1", null);
        document.reception().accept(NOW);
        document.reception().approveEditing(4000, "1", NOW);
        for (Language language : languages) {
            document.in(language).prepare(1L);
        }
        return document;
    }

    /** Brings one language from its preparation to approved proofs. */
    static void finish(Document document, Language language) {
        LanguageWork work = document.in(language);
        if (language != document.metadata().original()) {
            work.receive(2, "text.docx");
            work.translated(TRANSLATOR, false);
            work.revised(REVISER);
        }
        work.processed();
        work.proofread(NOW);
    }
}
