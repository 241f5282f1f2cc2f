package org.hexaglot.reference;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexaglot.content.Exchange;
import org.hexaglot.document.Document;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Stage;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.Rules;
import org.hexaglot.translation.Leverage;

/** Offers what the memory and the terminology hold to those who translate. */
@Singleton
class MemoryLeverage implements Leverage {
    private static final int WHOLE = 100;

    private final Memory memory;
    private final Documents documents;
    private final Predecessors predecessors;
    private final Sentences sentences;
    private final TermRecognition recognition;
    private final Concepts concepts;
    private final MatchSheets sheets;
    private final Rules rules;
    private final Clock clock;

    MemoryLeverage(
            Memory memory,
            Documents documents,
            Predecessors predecessors,
            Sentences sentences,
            TermRecognition recognition,
            Concepts concepts,
            MatchSheets sheets,
            Rules rules,
            Clock clock) {
        this.memory = memory;
        this.documents = documents;
        this.predecessors = predecessors;
        this.sentences = sentences;
        this.recognition = recognition;
        this.concepts = concepts;
        this.sheets = sheets;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Comparison compare(DocumentId document, Language source, Collection<Language> targets) {
        List<Language> into =
                targets.stream().filter(target -> target != source).distinct().toList();
        ReferenceDocument reference =
                predecessor(document).map(id -> memory.reference(id, source)).orElse(null);
        return new LeveragedText(
                memory, sentences, source, into, reference, new LeveragedText.Figures(sheets, rules, clock));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Exchange.Offer> before(DocumentId document, Language source, Language target) {
        return predecessor(document)
                .map(id -> memory.passages(id, source, target).stream()
                        .map(unit ->
                                LeveragedText.offer(new Match(Match.Kind.REPEATED, WHOLE, WHOLE, target, unit), source))
                        .toList())
                .orElse(List.of());
    }

    private Optional<DocumentId> predecessor(DocumentId document) {
        return predecessors
                .of(document)
                .map(documents::get)
                .filter(earlier ->
                        earlier.stage() == Stage.ISSUED && !earlier.metadata().isRestricted())
                .map(Document::id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Exchange.Term> terms(Language source, Language target, String text) {
        List<TermRecognition.Recognised> found = recognition.recognise(source, text);
        Map<Long, Concept> known = concepts.all(
                found.stream().map(TermRecognition.Recognised::concept).collect(Collectors.toSet()));
        List<Exchange.Term> terms = new ArrayList<>();
        Set<Exchange.Term> seen = new HashSet<>();
        for (TermRecognition.Recognised each : found) {
            Concept concept = known.get(each.concept());
            if (concept != null) {
                concept.in(target).stream()
                        .filter(term -> term.status() != Term.Status.DEPRECATED)
                        .sorted(Comparator.comparing(Term::status))
                        .map(term -> new Exchange.Term(each.term().text(), term.text(), note(concept, term)))
                        .filter(seen::add)
                        .forEach(terms::add);
            }
        }
        return terms;
    }

    private static String note(Concept concept, Term term) {
        return Stream.of(
                        concept.content().subject(),
                        term.note(),
                        concept.content().note())
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
