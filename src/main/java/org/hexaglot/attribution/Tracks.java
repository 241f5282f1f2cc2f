package org.hexaglot.attribution;

import static org.hexaglot.attribution.Holder.AUTHOR;
import static org.hexaglot.attribution.Holder.CONTRACTOR;
import static org.hexaglot.attribution.Holder.EDITING_QUEUE;
import static org.hexaglot.attribution.Holder.EDITOR;
import static org.hexaglot.attribution.Holder.OFFICER;
import static org.hexaglot.attribution.Holder.OTHER_LANGUAGES;
import static org.hexaglot.attribution.Holder.PROCESSING_QUEUE;
import static org.hexaglot.attribution.Holder.PROCESSOR;
import static org.hexaglot.attribution.Holder.RELEASE;
import static org.hexaglot.attribution.Holder.REVIEW_QUEUE;
import static org.hexaglot.attribution.Holder.REVISER;
import static org.hexaglot.attribution.Holder.REVISION_QUEUE;
import static org.hexaglot.attribution.Holder.SUBMITTER;
import static org.hexaglot.attribution.Holder.TRANSLATION_QUEUE;
import static org.hexaglot.attribution.Holder.TRANSLATOR;
import static org.hexaglot.attribution.Holder.WAIVER_DECISION;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.journal.Entry;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Follows the journal of one document and writes down who has it: first as a whole, then each language by itself. */
final class Tracks {
    /** Who works on a task, and the queue in which it waits for them. */
    private record Work(Holder holder, Holder queue) {}

    private static final Map<String, Work> WORK = Map.of(
            "reviewSubmission", new Work(OFFICER, REVIEW_QUEUE),
            "editDocument", new Work(EDITOR, EDITING_QUEUE),
            "translate", new Work(TRANSLATOR, TRANSLATION_QUEUE),
            "revise", new Work(REVISER, REVISION_QUEUE),
            "processText", new Work(PROCESSOR, PROCESSING_QUEUE),
            "proofread", new Work(PROCESSOR, PROCESSING_QUEUE));

    private final Language original;
    private final Predicate<Language> contractual;
    private final Track document = new Track(null);
    private final Map<Language, Track> languages = new EnumMap<>(Language.class);
    private final Map<Language, Instant> ready = new EnumMap<>(Language.class);
    private @Nullable Instant issued;

    /** @param contractual which languages are translated outside the house */
    Tracks(Language original, Predicate<Language> contractual) {
        this.original = original;
        this.contractual = contractual;
    }

    void follow(Entry entry) {
        Instant at = entry.at();
        Kind kind = kind(entry.type());
        if (kind == null || issued != null) {
            return;
        }
        switch (kind) {
            case ManuscriptSubmitted -> document.pass(REVIEW_QUEUE, at);
            case SubmissionReturned -> document.pass(SUBMITTER, at);
            case WaiverRequested -> document.pass(WAIVER_DECISION, at);
            case WaiverGranted, WaiverRefused -> document.pass(REVIEW_QUEUE, at);
            case SubmissionAccepted -> document.pass(EDITING_QUEUE, at);
            case AuthorQueried -> document.pass(AUTHOR, at);
            case QueryAnswered -> document.pass(EDITOR, at);
            case IssuanceOpened -> languages.values().forEach(track -> move(track, OTHER_LANGUAGES, RELEASE, at));
            case DocumentIssued, DocumentWithdrawn -> issue(at);
            case TaskClaimed, TaskAssigned -> task(entry, true);
            case TaskGivenBack, ClaimLapsed -> task(entry, false);
            default -> {
                if (entry.language() != null) {
                    inLanguage(kind, entry.language(), at);
                }
            }
        }
    }

    private void inLanguage(Kind kind, Language language, Instant at) {
        switch (kind) {
            case LanguagePrepared, LanguageReopened -> begin(language, at);
            case TranslationDone -> pass(language, REVISION_QUEUE, at);
            case RevisionReturned -> pass(language, translator(language), at);
            case TranslationSelfRevised, RevisionApproved, TextProcessed -> pass(language, PROCESSING_QUEUE, at);
            case ProofreadReturned -> pass(language, PROCESSOR, at);
            case LanguageReady -> {
                pass(language, OTHER_LANGUAGES, at);
                ready.put(language, at);
            }
            case LanguageWaived -> {
                end(language, at);
                ready.remove(language);
            }
            case LanguageIssued -> end(language, at);
            default -> {}
        }
    }

    /** The text is with the languages now, and with one that begins anew all others wait for it again. */
    private void begin(Language language, Instant at) {
        document.end(at);
        languages.values().forEach(track -> move(track, RELEASE, OTHER_LANGUAGES, at));
        ready.remove(language);
        languages
                .computeIfAbsent(language, Track::new)
                .pass(language == original ? PROCESSING_QUEUE : TRANSLATION_QUEUE, at);
    }

    private void task(Entry entry, boolean taken) {
        Work work = WORK.get(String.valueOf(entry.data().get("task")));
        if (work == null) {
            return;
        }
        Language language = entry.language();
        if (language == null) {
            move(document, taken ? work.queue() : work.holder(), taken ? work.holder() : work.queue(), entry.at());
            return;
        }
        Holder holder = work.holder() == TRANSLATOR ? translator(language) : work.holder();
        Track track = languages.get(language);
        if (track != null) {
            move(track, taken ? work.queue() : holder, taken ? holder : work.queue(), entry.at());
        }
    }

    private Holder translator(Language language) {
        return contractual.test(language) ? CONTRACTOR : TRANSLATOR;
    }

    private static void move(Track track, Holder from, Holder to, Instant at) {
        if (track.holder() == from) {
            track.pass(to, at);
        }
    }

    private void pass(Language language, Holder holder, Instant at) {
        Track track = languages.get(language);
        if (track != null && track.holder() != null) {
            track.pass(holder, at);
        }
    }

    private void end(Language language, Instant at) {
        Track track = languages.get(language);
        if (track != null) {
            track.end(at);
        }
    }

    private void issue(Instant at) {
        stop(at);
        issued = at;
    }

    /** Nothing is known after this moment. */
    void stop(Instant at) {
        document.end(at);
        languages.values().forEach(track -> track.end(at));
    }

    /** Until the text was approved for translation. */
    List<Span> whole() {
        return document.spans();
    }

    Map<Language, List<Span>> byLanguage() {
        Map<Language, List<Span>> spans = new EnumMap<>(Language.class);
        languages.forEach((language, track) -> spans.put(language, track.spans()));
        return spans;
    }

    /** When each language that is ready was so for the last time. */
    Map<Language, Instant> ready() {
        return Map.copyOf(ready);
    }

    private static @Nullable Kind kind(String type) {
        try {
            return Kind.valueOf(type);
        } catch (IllegalArgumentException ofAnother) {
            return null;
        }
    }
}
