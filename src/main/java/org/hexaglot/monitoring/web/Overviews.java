package org.hexaglot.monitoring.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexaglot.document.Document;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Issuance.Relation;
import org.hexaglot.document.LanguageState;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.document.Revision;
import org.hexaglot.document.Revisions;
import org.hexaglot.document.Slots;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.monitoring.web.Overview.LanguageRow;
import org.hexaglot.monitoring.web.Overview.OpenTask;
import org.hexaglot.monitoring.web.Overview.Related;
import org.hexaglot.monitoring.web.Overview.Slot;
import org.hexaglot.outlook.Likely;
import org.hexaglot.outlook.OutlookDesk;
import org.hexaglot.outlook.Prospect;
import org.hexaglot.people.Names;
import org.hexaglot.planning.Considered;
import org.hexaglot.planning.Rules;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;

/** Reads the first view of a document. */
@Singleton
final class Overviews {
    private static final Duration SOON = Duration.ofHours(24);

    private final Documents documents;
    private final Slots slots;
    private final Revisions revisions;
    private final Tasks tasks;
    private final OutlookDesk outlooks;
    private final Rules rules;
    private final Clock clock;

    Overviews(
            Documents documents,
            Slots slots,
            Revisions revisions,
            Tasks tasks,
            OutlookDesk outlooks,
            Rules rules,
            Clock clock) {
        this.documents = documents;
        this.slots = slots;
        this.revisions = revisions;
        this.tasks = tasks;
        this.outlooks = outlooks;
        this.rules = rules;
        this.clock = clock;
    }

    Overview of(Document document, Phrases phrases, Names names) {
        List<Task> open = tasks.of(document.id());
        Map<Long, Revision> files =
                revisions.of(document.id()).stream().collect(Collectors.toMap(Revision::id, Function.identity()));
        List<LanguageRow> languages = new ArrayList<>();
        for (Language language : Language.OFFICIAL) {
            LanguageVersion version = document.languages().get(language);
            if (version != null) {
                languages.add(row(version, open, files, names));
            }
        }
        return new Overview(
                rules.documentType(document.metadata().type()).name(phrases.language()),
                names.of(document.metadata().submitter()),
                document.metadata().considered().stream()
                        .map(each -> considered(each, phrases))
                        .toList(),
                languages,
                open.stream()
                        .filter(task -> task.language() == null)
                        .map(task -> new OpenTask(task, name(task.assignee(), names)))
                        .toList(),
                slots.of(document.id()).stream()
                        .map(slot -> new Slot(slot, names.of(slot.agreedBy())))
                        .toList(),
                related(document),
                likely(document));
    }

    /** As last foreseen: nobody waits for it to be foreseen anew. */
    private @Nullable Likely likely(Document document) {
        return outlooks.latest()
                .filter(outlook -> document.stage().isOpen())
                .flatMap(outlook -> outlook.of(document.id()))
                .map(Prospect::whole)
                .orElse(null);
    }

    private LanguageRow row(LanguageVersion version, List<Task> open, Map<Long, Revision> files, Names names) {
        Task task = open.stream()
                .filter(each -> each.language() == version.language())
                .findFirst()
                .orElse(null);
        Long file = version.fileRevision();
        return new LanguageRow(
                version,
                standing(version),
                task,
                task == null ? null : name(task.assignee(), names),
                name(version.translator(), names),
                name(version.reviser(), names),
                file == null ? null : files.get(file));
    }

    /** How a language stands to its own next date. */
    private String standing(LanguageVersion version) {
        if (version.state() == LanguageState.READY) {
            return "held";
        }
        if (version.state() == LanguageState.ISSUED) {
            return "issued-on-time";
        }
        Instant dueAt = version.dueAt();
        Instant now = clock.instant();
        if (dueAt == null || dueAt.isAfter(now.plus(SOON))) {
            return "on-track";
        }
        return dueAt.isBefore(now) ? "late" : "at-risk";
    }

    private List<Related> related(Document document) {
        List<Related> related = new ArrayList<>();
        DocumentId earlier = document.issuance().related();
        Relation relation = document.issuance().relation();
        if (earlier != null && relation != null) {
            related.add(related(documents.get(earlier), relation, true));
        }
        for (Document later : documents.all(documents.relatedTo(document.id()))) {
            Relation own = later.issuance().relation();
            if (own != null) {
                related.add(related(later, own, false));
            }
        }
        return related;
    }

    private static Related related(Document other, Relation relation, boolean earlier) {
        return new Related(
                other.id().value(), other.metadata().symbol(), relation.name().toLowerCase(Locale.ROOT), earlier);
    }

    private static String considered(Considered considered, Phrases phrases) {
        String item = considered.item();
        return phrases.t(
                "documents.considered",
                "body",
                considered.body(),
                "session",
                considered.session(),
                "item",
                item == null ? "none" : item);
    }

    private static @Nullable String name(@Nullable PersonId person, Names names) {
        return person == null ? null : names.of(person);
    }
}
