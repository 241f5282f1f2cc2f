package org.hexaglot.reference;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.Stems.Stem;

/**
 * Recognises validated terms in texts, in any of their forms. All terms are held in memory by their first stem and read
 * anew when the terminology has changed.
 */
@Singleton
public class TermRecognition {
    private static final int AT_ONCE = 1000;

    private final Concepts concepts;
    private final Stems stems;
    private volatile Held held = new Held(-1, Map.of());

    TermRecognition(Concepts concepts, Stems stems) {
        this.concepts = concepts;
        this.stems = stems;
    }

    /**
     * A term that stands in a text.
     *
     * @param from index of its first character
     * @param to index after its last
     */
    public record Recognised(int from, int to, long concept, Term term) {}

    private record Known(List<String> stems, long concept, Term term) {}

    private record Held(long edge, Map<Language, Map<String, List<Known>>> terms) {}

    /** The terms in the order of the text; where several begin at one place, those that reach furthest. */
    @Transactional(readOnly = true)
    public List<Recognised> recognise(Language language, String text) {
        Map<String, List<Known>> known = known().getOrDefault(language, Map.of());
        List<Stem> words = stems.of(language, text);
        List<Recognised> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int longest = 0;
            for (Known term : known.getOrDefault(words.get(i).value(), List.of())) {
                int length = term.stems().size();
                if (length >= longest && standsAt(words, i, term.stems())) {
                    if (length > longest) {
                        int place = words.get(i).from();
                        found.removeIf(shorter -> shorter.from() == place);
                    }
                    longest = length;
                    found.add(new Recognised(
                            words.get(i).from(), words.get(i + length - 1).to(), term.concept(), term.term()));
                }
            }
            i += Math.max(1, longest);
        }
        return found;
    }

    private static boolean standsAt(List<Stem> words, int place, List<String> term) {
        if (place + term.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < term.size(); i++) {
            if (!words.get(place + i).value().equals(term.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Map<Language, Map<String, List<Known>>> known() {
        long edge = concepts.edge();
        Held now = held;
        if (now.edge() != edge) {
            now = new Held(edge, read());
            held = now;
        }
        return now.terms();
    }

    private Map<Language, Map<String, List<Known>>> read() {
        Map<Language, Map<String, List<Known>>> terms = new EnumMap<>(Language.class);
        long last = 0;
        List<Concept> part = concepts.after(last, Set.of(Concept.State.VALIDATED), AT_ONCE);
        while (!part.isEmpty()) {
            for (Concept concept : part) {
                concept.content().terms().forEach(term -> add(terms, concept.id(), term));
                last = concept.id();
            }
            part = concepts.after(last, Set.of(Concept.State.VALIDATED), AT_ONCE);
        }
        return terms;
    }

    private void add(Map<Language, Map<String, List<Known>>> terms, long concept, Term term) {
        List<String> words =
                stems.of(term.language(), term.text()).stream().map(Stem::value).toList();
        if (!words.isEmpty()) {
            terms.computeIfAbsent(term.language(), none -> new HashMap<>())
                    .computeIfAbsent(words.get(0), none -> new ArrayList<>())
                    .add(new Known(words, concept, term));
        }
    }
}
