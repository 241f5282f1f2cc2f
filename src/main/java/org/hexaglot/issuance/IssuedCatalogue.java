package org.hexaglot.issuance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
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
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.DocumentType;
import org.hexaglot.planning.Meetings;
import org.hexaglot.planning.Rules;
import org.jspecify.annotations.Nullable;

/** Lists of what is issued, for everybody: group by group, each page going on where the one before it ended. */
@Singleton
public class IssuedCatalogue {
    /** Documents of a group that are counted where a question narrows the list. */
    public static final int MOST_COUNTED = 5_000;

    private static final Duration COUNTS_KEPT_FOR = Duration.ofSeconds(30);
    private static final int MOST_COUNTS_KEPT = 5_000;

    private final IssuedShelves shelves;
    private final Meetings meetings;
    private final Rules rules;
    private final Clock clock;
    private final Cache<Counted, Integer> counts = Caffeine.newBuilder()
            .expireAfterWrite(COUNTS_KEPT_FOR)
            .maximumSize(MOST_COUNTS_KEPT)
            .build();

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

    /** Documents that are counted; what is issued is the same for everybody. */
    private record Counted(
            IssuedShelf shelf,
            @Nullable String text,
            @Nullable Language language,
            @Nullable String body) {}

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
     * more than that in a question that narrows the list, as counting would take long. As every document of a group is
     * looked at, a count is up to half a minute old: it may differ by what came or went since.
     */
    @Transactional(readOnly = true)
    public Map<String, Integer> count(IssuedQuestion question, Collection<String> groups) {
        Map<String, Integer> counted = new HashMap<>();
        shelves.byException(question).forEach(entry -> counted.merge(question.groupOf(entry), 1, Integer::sum));
        for (String group : groups) {
            counted.merge(group, count(question, group), Integer::sum);
        }
        return counted;
    }

    private int count(IssuedQuestion question, String group) {
        IssuedShelf shelf = new IssuedShelf(question.grouping(), group, question.zone());
        return counts.get(
                new Counted(shelf, question.text(), question.language(), question.body()),
                counted -> shelves.count(shelf, question, MOST_COUNTED + 1));
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
