package org.hexaglot.attribution;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexaglot.attribution.Account.Cause;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.document.Scheduling;
import org.hexaglot.document.Stage;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.planning.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** Reads from the journal who held a document, so that every lost day has an owner (domain.md, section 5). */
@Singleton
public class Attribution {
    private final Documents documents;
    private final DocumentRights rights;
    private final Journal journal;
    private final Scheduling scheduling;
    private final Clock clock;

    Attribution(Documents documents, DocumentRights rights, Journal journal, Scheduling scheduling, Clock clock) {
        this.documents = documents;
        this.rights = rights;
        this.journal = journal;
        this.scheduling = scheduling;
        this.clock = clock;
    }

    /** Whether this person may see it: contractors and others do not learn how long colleagues had a text. */
    public static boolean maySee(Document document, Actor actor) {
        return DocumentRights.isStaff(actor) || document.metadata().submitter().equals(actor.person());
    }

    /** The account of a document for who may see it; empty while no manuscript has come in. */
    @Transactional(readOnly = true)
    public Optional<Account> of(Actor actor, DocumentId id) {
        Document document = documents.get(id);
        rights.mustRead(document, actor);
        if (!maySee(document, actor)) {
            throw Refusal.notPermitted("days-of-others");
        }
        return of(document);
    }

    /** The account of a document; empty while no manuscript has come in. */
    @Transactional(readOnly = true)
    public Optional<Account> of(Document document) {
        return of(document, journal.of(List.of(document.id())));
    }

    /** The same of a document whose whole journal was read already. */
    public Optional<Account> of(Document document, List<Entry> story) {
        Tracks tracks = new Tracks(document.metadata().original(), language -> isContractual(document, language));
        story.forEach(tracks::follow);
        tracks.stop(clock.instant());
        List<Span> spans = new ArrayList<>(tracks.whole());
        Map<Language, List<Span>> languages = tracks.byLanguage();
        spans.addAll(new CriticalPath(languages, tracks.ready()).spans());
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        WorkingCalendar calendar = scheduling.calendar(document);
        Instant until = spans.get(spans.size() - 1).until();
        List<Language> missing = missing(document, tracks, calendar);
        Cause cause = cause(document, calendar.dayOf(until), missing, languages.keySet());
        return Optional.of(new Account(
                spans.get(0).from(),
                until,
                List.copyOf(spans),
                Share.of(spans, calendar),
                languages,
                cause,
                cause == Cause.HELD_FOR_LANGUAGES ? missing : List.of()));
    }

    private static boolean isContractual(Document document, Language language) {
        LanguageVersion version = document.languages().get(language);
        return version != null && !version.inHouse();
    }

    /** What was not ready when the document was to be issued. */
    private static List<Language> missing(Document document, Tracks tracks, WorkingCalendar calendar) {
        LocalDate issueBy = document.dates().issueBy();
        if (issueBy == null) {
            return List.of();
        }
        Set<Language> missing = EnumSet.noneOf(Language.class);
        for (Language language : document.required()) {
            Instant ready = tracks.ready().get(language);
            if (ready == null || !calendar.meets(ready, issueBy)) {
                missing.add(language);
            }
        }
        return List.copyOf(missing);
    }

    private static @Nullable Cause cause(
            Document document, LocalDate last, List<Language> missing, Set<Language> begun) {
        LocalDate issueBy = document.dates().issueBy();
        if (issueBy == null || !last.isAfter(issueBy) || document.stage() == Stage.WITHDRAWN) {
            return null;
        }
        if (Boolean.FALSE.equals(document.submission().onTime())) {
            return Cause.SUBMITTED_LATE;
        }
        boolean someWereReady = !missing.isEmpty() && missing.size() < begun.size();
        return someWereReady ? Cause.HELD_FOR_LANGUAGES : Cause.LATE_IN_PROCESSING;
    }
}
