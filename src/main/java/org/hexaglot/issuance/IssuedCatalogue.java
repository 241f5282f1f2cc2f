package org.hexaglot.issuance;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexaglot.issuance.IssuedEntry.Place;
import org.hexaglot.issuance.IssuedQuestion.Grouping;
import org.hexaglot.planning.DocumentType;
import org.hexaglot.planning.Meetings;
import org.hexaglot.planning.Rules;
import org.jspecify.annotations.Nullable;

/** Lists of what is issued, for everybody: group by group, each page going on where the one before it ended. */
@Singleton
public class IssuedCatalogue {
    /** Documents of a group that are counted where a question narrows the list. */
    public static final int MOST_COUNTED = 5_000;

    private final IssuedShelves shelves;
    private final Meetings meetings;
    private final Rules rules;
    private final Clock clock;

    IssuedCatalogue(IssuedShelves shelves, Meetings meetings, Rules rules, Clock clock) {
        this.shelves = shelves;
        this.meetings = meetings;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Where a list goes on.
     *
     * @param group key of the group of the last entry
     */
    public record After(String group, Place place) {}

    /** Entries in their groups and their order, at most {@code limit}. */
    @Transactional(readOnly = true)
    public List<IssuedEntry> list(IssuedQuestion question, @Nullable After after, int limit) {
        List<IssuedEntry> byException = shelves.byException(question);
        if (question.isOneRun()) {
            Place place = after == null ? null : after.place();
            return shelf(IssuedShelf.whole(question.zone()), question, byException, place, limit);
        }
        List<IssuedEntry> found = new ArrayList<>();
        List<String> keys = question.grouping().isTime() ? List.of() : keys(question, byException);
        String key = after == null ? next(question, keys, byException, null) : after.group();
        Place place = after == null ? null : after.place();
        while (key != null && found.size() < limit) {
            IssuedShelf shelf = new IssuedShelf(question.grouping(), key, question.zone());
            List<IssuedEntry> same = byException.stream()
                    .filter(entry -> question.groupOf(entry).equals(shelf.key()))
                    .toList();
            found.addAll(shelf(shelf, question, same, place, limit - found.size()));
            place = null;
            key = next(question, keys, byException, shelf);
        }
        return found;
    }

    /**
     * How many documents there are in each of these groups, on all pages; one more than {@link #MOST_COUNTED} stands for
     * more than that in a question that narrows the list, as counting would take long.
     */
    @Transactional(readOnly = true)
    public Map<String, Integer> count(IssuedQuestion question, Collection<String> groups) {
        Map<String, Integer> counts = new HashMap<>();
        shelves.byException(question).forEach(entry -> counts.merge(question.groupOf(entry), 1, Integer::sum));
        for (String group : groups) {
            IssuedShelf shelf = new IssuedShelf(question.grouping(), group, question.zone());
            counts.merge(group, shelves.count(shelf, question, MOST_COUNTED + 1), Integer::sum);
        }
        return counts;
    }

    private List<IssuedEntry> shelf(
            IssuedShelf shelf,
            IssuedQuestion question,
            List<IssuedEntry> byException,
            @Nullable Place after,
            int limit) {
        Comparator<Place> order = question.order().comparator();
        return Stream.concat(
                        shelves.on(shelf, question, after, limit).stream(),
                        byException.stream().filter(entry -> after == null || order.compare(entry.place(), after) > 0))
                .sorted(Comparator.comparing(IssuedEntry::place, order))
                .limit(limit)
                .toList();
    }

    private @Nullable String next(
            IssuedQuestion question, List<String> keys, List<IssuedEntry> byException, @Nullable IssuedShelf last) {
        if (!question.grouping().isTime()) {
            int next = last == null ? 0 : keys.indexOf(last.key()) + 1;
            return next < keys.size() && (last == null || next > 0) ? keys.get(next) : null;
        }
        Instant end = last == null ? clock.instant().plusSeconds(1) : last.from();
        return Stream.concat(
                        byException.stream()
                                .map(entry -> entry.place().issuedAt())
                                .filter(at -> at.isBefore(end)),
                        shelves.lastBefore(end, question).stream())
                .max(Comparator.naturalOrder())
                .map(at -> question.shelfAt(new Place(at, "", "")).key())
                .orElse(null);
    }

    /**
     * Groups in the order of the rules and of the bodies: the body that is asked for first, those that are no longer
     * there behind, none last.
     */
    private List<String> keys(IssuedQuestion question, List<IssuedEntry> byException) {
        List<String> known = question.grouping() == Grouping.TYPE
                ? rules.documentTypes().stream().map(DocumentType::code).toList()
                : meetings.bodies().stream().map(body -> body.code()).toList();
        return Stream.concat(
                        shelves.keys(question.grouping()).stream(),
                        byException.stream().map(question::groupOf))
                .distinct()
                .sorted(Comparator.comparing((String key) -> !key.equals(question.body()))
                        .thenComparing(String::isEmpty)
                        .thenComparing(key -> known.contains(key) ? known.indexOf(key) : known.size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
