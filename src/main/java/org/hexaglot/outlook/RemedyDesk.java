package org.hexaglot.outlook;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.outlook.Compared.Change;
import org.hexaglot.outlook.OpenDocument.Waits;
import org.hexaglot.outlook.OpenWork.DocumentLine;
import org.hexaglot.outlook.Remedies.Remedy;
import org.hexaglot.outlook.Scenario.Contractual;
import org.hexaglot.outlook.Scenario.Help;
import org.hexaglot.outlook.Scenario.NewSlot;
import org.hexaglot.outlook.Scenario.Precedence;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;

/**
 * Looks for levers that save late documents: contractual translation into the languages that hold them, help from other
 * duty stations, one document before all others, and manuscripts that come in earlier. Each try costs a walk through the
 * season, some sixty walks at most.
 */
@Singleton
public class RemedyDesk {
    /** Per cent of the in-house capacity; the larger one is told only where it saves more than the smaller. */
    private static final List<Integer> PERCENT = List.of(20, 50);

    /** Manuscripts of which the last good day is looked for, those due first. */
    private static final int MOST_MANUSCRIPTS = 5;

    /** Documents that are tried before all others, those due first. */
    private static final int MOST_PREFERRED = 10;

    private static final Comparator<Remedy> BEST_FIRST =
            Comparator.comparingInt((Remedy remedy) -> -remedy.saved().size()).thenComparingLong(Remedy::turnedLate);

    private final WhatIfDesk whatIf;

    RemedyDesk(WhatIfDesk whatIf) {
        this.whatIf = whatIf;
    }

    /**
     * @param late documents of this outlook that are likely late
     * @param sight which documents the reader may see
     */
    public Remedies of(Outlook outlook, Set<DocumentId> late, Predicate<DocumentLine> sight) {
        return found(outlook, late, scenario -> whatIf.compare(outlook, scenario, sight));
    }

    /** The pure part. */
    static Remedies found(Outlook outlook, Set<DocumentId> late, Function<Scenario, Compared> tried) {
        List<Remedy> levers = new ArrayList<>();
        for (@Nullable Language language : languages(outlook, late)) {
            levers.addAll(contractual(late, language, tried));
        }
        for (DutyStation helped : stations(outlook, late)) {
            for (DutyStation helper : DutyStation.values()) {
                if (helper != helped) {
                    Help help = new Help(helped, helper);
                    levers.add(remedy(late, Scenario.of(help), tried));
                }
            }
        }
        levers.addAll(preferred(outlook, late, tried));
        levers.addAll(manuscripts(outlook, late, tried));
        levers.removeIf(lever -> lever.saved().isEmpty());
        levers.sort(BEST_FIRST);
        Set<DocumentId> beyond = new HashSet<>(late);
        levers.forEach(lever -> beyond.removeAll(lever.saved()));
        return new Remedies(levers, beyond);
    }

    /** @param language null for all */
    private static List<Remedy> contractual(
            Set<DocumentId> late, @Nullable Language language, Function<Scenario, Compared> tried) {
        List<Remedy> told = new ArrayList<>();
        int most = 0;
        for (int percent : PERCENT) {
            Remedy remedy = remedy(late, Scenario.of(new Contractual(percent, language)), tried);
            if (remedy.saved().size() > most) {
                most = remedy.saved().size();
                told.add(remedy);
            }
        }
        return told;
    }

    private static Stream<OpenDocument> dueFirst(Outlook outlook, Set<DocumentId> late) {
        return outlook.season().documents().stream()
                .filter(document -> late.contains(document.id()))
                .sorted(Comparator.comparing(
                        OpenDocument::issueBy, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
    }

    /** Each document before all others: it saves itself where it waits for them and not for its own work. */
    private static List<Remedy> preferred(Outlook outlook, Set<DocumentId> late, Function<Scenario, Compared> tried) {
        return dueFirst(outlook, late)
                .filter(document -> document.waits() == Waits.NOTHING)
                .limit(MOST_PREFERRED)
                .map(document -> remedy(late, Scenario.of(new Precedence(document.id())), tried))
                .toList();
    }

    private static List<Remedy> manuscripts(Outlook outlook, Set<DocumentId> late, Function<Scenario, Compared> tried) {
        return dueFirst(outlook, late)
                .filter(document -> document.waits() == Waits.MANUSCRIPT)
                .limit(MOST_MANUSCRIPTS)
                .map(document -> manuscript(outlook, document, late, tried))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * A late day on which the manuscript saves its document, found by halving the days until it is expected. It is the
     * last one wherever coming earlier never harms; others that overtake may make an exception.
     */
    private static Optional<Remedy> manuscript(
            Outlook outlook, OpenDocument document, Set<DocumentId> late, Function<Scenario, Compared> tried) {
        LocalDate today = outlook.force().from();
        Optional<Remedy> found = Optional.empty();
        long first = 0;
        long last = ChronoUnit.DAYS.between(today, document.startsOn()) - 1;
        while (first <= last) {
            long day = (first + last) / 2;
            NewSlot slot = new NewSlot(document.id(), today.plusDays(day), null);
            Remedy remedy = remedy(late, Scenario.of(slot), tried);
            if (remedy.saved().contains(document.id())) {
                found = Optional.of(remedy);
                first = day + 1;
            } else {
                last = day - 1;
            }
        }
        return found;
    }

    private static Remedy remedy(Set<DocumentId> late, Scenario scenario, Function<Scenario, Compared> tried) {
        Compared compared = tried.apply(scenario);
        Set<DocumentId> saved = compared.changes().stream()
                .filter(change -> !change.then().isLate())
                .map(Change::then)
                .map(prospect -> prospect.document().id())
                .filter(late::contains)
                .collect(Collectors.toSet());
        return new Remedy(scenario, saved, compared.count("turns-late"));
    }

    /** The languages in which they are late; null for all at once when there are several. */
    private static List<@Nullable Language> languages(Outlook outlook, Set<DocumentId> late) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        for (DocumentId id : late) {
            outlook.of(id).ifPresent(prospect -> languages.addAll(prospect.lateLanguages()));
        }
        List<@Nullable Language> asked = new ArrayList<>(languages);
        if (languages.size() > 1) {
            asked.add(null);
        }
        return asked;
    }

    private static Set<DutyStation> stations(Outlook outlook, Set<DocumentId> late) {
        Set<DutyStation> stations = EnumSet.noneOf(DutyStation.class);
        for (DocumentId id : late) {
            outlook.of(id)
                    .ifPresent(prospect -> stations.add(prospect.document().station()));
        }
        return stations;
    }
}
