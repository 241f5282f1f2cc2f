package org.hexaglot.monitoring.web;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.attribution.Attribution;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Lines;
import org.hexaglot.document.Revision;
import org.hexaglot.document.Revisions;
import org.hexaglot.document.Scheduling;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Story;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Names;
import org.hexaglot.planning.Rules;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.jspecify.annotations.Nullable;

/** Reads the page of a document in one of its views. */
@Singleton
class DocumentReader {
    private static final int MOST_ENTRIES = 2_000;

    private final Documents documents;
    private final DocumentRights rights;
    private final Revisions revisions;
    private final Scheduling scheduling;
    private final Rules rules;
    private final Journal journal;
    private final Directory directory;
    private final NextActs nextActs;
    private final Derivations derivations;
    private final Overviews overviews;
    private final Journeys journeys;
    private final DaysViews days;
    private final ActSheets acts;
    private final Clock clock;

    DocumentReader(
            Documents documents,
            DocumentRights rights,
            Revisions revisions,
            Scheduling scheduling,
            Rules rules,
            Journal journal,
            Directory directory,
            NextActs nextActs,
            Derivations derivations,
            Overviews overviews,
            Journeys journeys,
            DaysViews days,
            ActSheets acts,
            Clock clock) {
        this.documents = documents;
        this.rights = rights;
        this.revisions = revisions;
        this.scheduling = scheduling;
        this.rules = rules;
        this.journal = journal;
        this.directory = directory;
        this.nextActs = nextActs;
        this.derivations = derivations;
        this.overviews = overviews;
        this.journeys = journeys;
        this.days = days;
        this.acts = acts;
        this.clock = clock;
    }

    /** What the address asks for beside the view. */
    record Wanted(
            String view,
            @Nullable Language language,
            @Nullable String person,
            @Nullable String process,
            boolean notes) {
        static final Wanted ACTS = new Wanted("acts", null, null, null, false);
        static final Wanted HISTORY = new Wanted("history", null, null, null, false);
    }

    @Transactional(readOnly = true)
    DocumentPage page(Page page, Actor actor, DocumentId id, Wanted wanted, Form form, String refused) {
        Document document = documents.get(id);
        rights.mustRead(document, actor);
        Names names = new Names(directory);
        String view = DocumentPage.VIEWS.contains(wanted.view()) ? wanted.view() : "overview";
        boolean translated = document.metadata().title().containsKey(page.language());
        return new DocumentPage(
                document,
                document.metadata().titleIn(page.language()),
                (translated ? page.language() : document.metadata().original()).code(),
                Lines.of(
                        document,
                        scheduling.calendar(document).dayOf(clock.instant()),
                        rules.figures().atRiskDays()),
                view,
                nextActs.of(document, actor, names),
                derivations.of(document, page.phrases()),
                view.equals("overview") ? overviews.of(document, page.phrases(), names) : null,
                view.equals("files") ? files(document, names) : null,
                view.equals("journey") ? journeys.of(document, wanted, page.phrases()) : null,
                view.equals("days") && Attribution.maySee(document, actor) ? days.of(document) : null,
                view.equals("history") ? history(document, wanted, page, names) : null,
                view.equals("acts") ? acts.of(document, actor) : null,
                form,
                refused);
    }

    private FilesView files(Document document, Names names) {
        List<FilesView.Made> files = new ArrayList<>();
        for (Revision revision : revisions.of(document.id())) {
            boolean issued = document.languages().values().stream()
                    .anyMatch(each -> Objects.equals(each.issuedRevision(), revision.id()));
            files.add(new FilesView.Made(revision, names.of(revision.madeBy()), issued));
        }
        return new FilesView(files);
    }

    private HistoryView history(Document document, Wanted wanted, Page page, Names names) {
        List<Entry> entries = new ArrayList<>(journal.of(document.id(), 0, MOST_ENTRIES));
        Map<String, String> people = new LinkedHashMap<>();
        entries.forEach(entry -> people.put(entry.actor().value(), names.of(entry.actor())));
        entries.removeIf(entry -> wanted.language() != null && entry.language() != wanted.language()
                || wanted.person() != null && !entry.actor().value().equals(wanted.person())
                || wanted.notes() && !entry.type().equals(Kind.NoteWritten.name()));
        Collections.reverse(entries);
        Story story = new Story(page.phrases(), names::of);
        return new HistoryView(
                entries.stream().map(story::tell).toList(), people, wanted.language(), wanted.person(), wanted.notes());
    }
}
