package org.hexaglot.reference;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.hexaglot.kernel.Language;

/**
 * Recognises validated terms in texts, in any of their forms. All terms are held in memory by their first stem and read
 * anew when the terminology has changed.
 */
@Singleton
public class TermRecognition {
    private static final int AT_ONCE = 1000;

    private final Concepts concepts;
    private final Stems stems;
    private volatile Glossary held;

    TermRecognition(Concepts concepts, Stems stems) {
        this.concepts = concepts;
        this.stems = stems;
        held = new Glossary(-1, stems);
    }

    /**
     * A term that stands in a text.
     *
     * @param from index of its first character
     * @param to index after its last
     */
    public record Recognised(int from, int to, long concept, Term term) {}

    /** The terms in the order of the text; where several begin at one place, those that reach furthest. */
    @Transactional(readOnly = true)
    public List<Recognised> recognise(Language language, String text) {
        return present().recognise(language, text);
    }

    /** The terms as they are now. */
    @Transactional(readOnly = true)
    public Glossary present() {
        long edge = concepts.edge();
        Glossary now = held;
        if (now.edge() != edge) {
            now = read(edge);
            held = now;
        }
        return now;
    }

    private Glossary read(long edge) {
        Glossary glossary = new Glossary(edge, stems);
        long last = 0;
        List<Concept> part = concepts.after(last, Set.of(Concept.State.VALIDATED), AT_ONCE);
        while (!part.isEmpty()) {
            for (Concept concept : part) {
                glossary.add(concept);
                last = concept.id();
            }
            part = concepts.after(last, Set.of(Concept.State.VALIDATED), AT_ONCE);
        }
        return glossary;
    }
}
