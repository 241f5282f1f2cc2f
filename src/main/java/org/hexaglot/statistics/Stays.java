package org.hexaglot.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.journal.Entry;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Reads from the journal of one document when it entered each step and when it left it. */
final class Stays {
    private static final Set<Kind> RETURNS = Set.of(
            Kind.SubmissionReturned,
            Kind.AuthorQueried,
            Kind.RevisionReturned,
            Kind.ProofreadReturned,
            Kind.LanguageReopened);

    private record Place(String step, @Nullable Language language) {}

    private final Language original;
    private final Map<Place, Integer> turns = new HashMap<>();
    private final Map<Place, Stay> open = new LinkedHashMap<>();
    private final List<Stay> closed = new ArrayList<>();
    private int returns;

    Stays(Language original) {
        this.original = original;
    }

    void follow(Entry entry, Kind kind) {
        Instant at = entry.at();
        returns += RETURNS.contains(kind) ? 1 : 0;
        switch (kind) {
            case ManuscriptSubmitted -> enter("reviewSubmission", at);
            case SubmissionReturned -> leave("reviewSubmission", at);
            case WaiverRequested -> pass("reviewSubmission", "decideWaiver", at);
            case WaiverGranted, WaiverRefused -> pass("decideWaiver", "reviewSubmission", at);
            case SubmissionAccepted -> pass("reviewSubmission", "editDocument", at);
            case AuthorQueried -> pass("editDocument", "answerQuery", at);
            case QueryAnswered -> {
                pass("answerQuery", "editDocument", at);
                take("editDocument", null, at);
            }
            case EditingApproved -> leave("editDocument", at);
            case IssuanceOpened -> enter("releaseDocument", at);
            case DocumentIssued, DocumentWithdrawn -> leaveAll(at);
            case TaskClaimed, TaskAssigned -> take(String.valueOf(entry.data().get("task")), entry.language(), at);
            default -> {
                if (entry.language() != null) {
                    inLanguage(kind, entry.language(), at);
                }
            }
        }
    }

    private void inLanguage(Kind kind, Language language, Instant at) {
        String first = language == original ? "processText" : "translate";
        switch (kind) {
            case LanguagePrepared, LanguageReopened -> {
                leaveAll(language, at);
                enter(first, language, at);
            }
            case TranslationDone -> pass("translate", "revise", language, at);
            case TranslationSelfRevised -> pass("translate", "processText", language, at);
            case RevisionReturned -> {
                pass("revise", "translate", language, at);
                take("translate", language, at);
            }
            case RevisionApproved -> pass("revise", "processText", language, at);
            case TextProcessed -> pass("processText", "proofread", language, at);
            case ProofreadReturned -> pass("proofread", "processText", language, at);
            case LanguageReady -> leave(new Place("proofread", language), at);
            case LanguageWaived -> leaveAll(language, at);
            default -> {}
        }
    }

    /** Those that are over, then those that are not. */
    List<Stay> all() {
        List<Stay> all = new ArrayList<>(closed);
        all.addAll(open.values());
        return all;
    }

    /** How often it went back to who had it before. */
    int returns() {
        return returns;
    }

    private void pass(String from, String to, Instant at) {
        leave(from, at);
        enter(to, at);
    }

    private void pass(String from, String to, Language language, Instant at) {
        leave(new Place(from, language), at);
        enter(to, language, at);
    }

    private void enter(String step, Instant at) {
        enter(step, null, at);
    }

    private void enter(String step, @Nullable Language language, Instant at) {
        Place place = new Place(step, language);
        if (!open.containsKey(place)) {
            int turn = turns.merge(place, 1, Integer::sum) - 1;
            open.put(place, new Stay(step, language, turn, at, null, null));
        }
    }

    private void take(String step, @Nullable Language language, Instant at) {
        open.computeIfPresent(new Place(step, language), (place, stay) -> stay.taken(at));
    }

    private void leave(String step, Instant at) {
        leave(new Place(step, null), at);
    }

    private void leave(Place place, Instant at) {
        Stay stay = open.remove(place);
        if (stay != null) {
            closed.add(stay.closed(at));
        }
    }

    private void leaveAll(Language language, Instant at) {
        List.copyOf(open.keySet()).stream()
                .filter(place -> place.language() == language)
                .forEach(place -> leave(place, at));
    }

    private void leaveAll(Instant at) {
        List.copyOf(open.keySet()).forEach(place -> leave(place, at));
    }
}
