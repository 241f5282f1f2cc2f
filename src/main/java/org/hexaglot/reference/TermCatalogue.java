package org.hexaglot.reference;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.kernel.Actor;
import org.hexaglot.reference.TermQuestion.Grouping;
import org.hexaglot.reference.TermSearch.Place;
import org.jspecify.annotations.Nullable;

/** Lists of the terminology, group by group, each page going on where the one before it ended. */
@Singleton
public class TermCatalogue {
    private final TermSearch search;
    private final Concepts concepts;

    TermCatalogue(TermSearch search, Concepts concepts) {
        this.search = search;
        this.concepts = concepts;
    }

    /** A concept in its group, which is a subject or the name of a state. */
    public record Entry(String group, Concept concept) {}

    /** Where a list goes on: behind this concept. */
    public record After(String group, long id) {}

    /** How many concepts there are in each group, on all pages; in no order. */
    @Transactional(readOnly = true)
    public Map<String, Integer> sizes(Actor actor, TermQuestion question) {
        ReferenceRights.mustUse(actor);
        return question.grouping() == Grouping.NONE ? Map.of("", Integer.MAX_VALUE) : search.sizes(question);
    }

    /**
     * Concepts in the order of these groups and in their own within each, at most {@code limit}.
     *
     * @param groups with their sizes
     */
    @Transactional(readOnly = true)
    public List<Entry> list(
            Actor actor, TermQuestion question, Map<String, Integer> groups, @Nullable After after, int limit) {
        ReferenceRights.mustUse(actor);
        List<Entry> found = new ArrayList<>();
        String first = after == null ? null : after.group();
        Long last = after == null ? null : after.id();
        boolean passed = after == null;
        for (Map.Entry<String, Integer> each : groups.entrySet()) {
            String group = each.getKey();
            boolean goesOn = group.equals(first);
            passed |= goesOn;
            int most = Math.min(limit - found.size(), each.getValue());
            if (passed && most > 0) {
                found.addAll(of(question, group, goesOn ? last : null, most));
            }
        }
        return found;
    }

    private List<Entry> of(TermQuestion question, String group, @Nullable Long after, int limit) {
        Place last = after == null ? null : search.place(question, after).orElse(null);
        String subject = question.grouping() == Grouping.SUBJECT ? group : null;
        List<Place> places = search.find(question.in(group), subject, last, limit);
        Map<Long, Concept> all = concepts.all(places.stream().map(Place::id).toList());
        return places.stream()
                .map(place -> all.get(place.id()))
                .filter(Objects::nonNull)
                .map(concept -> new Entry(group, concept))
                .toList();
    }
}
