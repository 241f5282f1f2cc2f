package org.hexaglot.reference;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexaglot.content.SentenceRules;
import org.hexaglot.document.Document;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Stage;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.Archived.Issued;
import org.hexaglot.reference.MemoryUnits.Found;

/**
 * What was issued of a passage, in all its languages. Where the document named as predecessor has the passage, it decides;
 * otherwise whatever was issued counts, the newest first. Imported memories are nobody's archive. Joins the transaction
 * of the caller.
 */
@Singleton
public class Archive {
    private static final int MOST = 50;
    /** The number or letter that a paragraph bears, which the next document may well change. */
    private static final Pattern MARK = Pattern.compile(
            "^(?:[\\p{Nd}]{1,3}(?:\\.[\\p{Nd}]{1,3})*[.．、)）]|[(（](?:[\\p{Nd}]{1,3}|[ivx]{1,5}|\\p{L})[)）])\\s*");

    private final MemoryUnits units;
    private final Predecessors predecessors;
    private final Documents documents;
    private final SentenceRules rules;

    Archive(MemoryUnits units, Predecessors predecessors, Documents documents, SentenceRules rules) {
        this.units = units;
        this.predecessors = predecessors;
        this.documents = documents;
        this.rules = rules;
    }

    /**
     * Looks passages up as they stand in the original: each paragraph of them, or its sentences where the paragraph as a
     * whole was not issued.
     *
     * @param document the one with these passages; what it has issued itself is left out
     */
    public List<Archived> look(DocumentId document, Language original, Collection<String> passages) {
        List<DocumentId> before = predecessors
                .of(document)
                .map(documents::get)
                .filter(earlier ->
                        earlier.stage() == Stage.ISSUED && !earlier.metadata().isRestricted())
                .map(Document::id)
                .stream()
                .toList();
        Asked asked = new Asked(document, before, original, new ArrayList<>());
        return passages.stream()
                .flatMap(passage -> Arrays.stream(passage.split("\\R")))
                .map(String::strip)
                .filter(line -> !MatchText.of(line).isEmpty())
                .distinct()
                .flatMap(line -> look(asked, line))
                .toList();
    }

    /**
     * What is asked of the archive.
     *
     * @param before the predecessor, or none
     * @param numbered the paragraphs of the predecessor, read when they are needed
     */
    private record Asked(DocumentId document, List<DocumentId> before, Language original, List<MemoryUnit> numbered) {}

    private Stream<Archived> look(Asked asked, String line) {
        Archived whole = find(asked, line);
        if (whole.issued().isEmpty()) {
            whole = findNumbered(asked, line);
        }
        List<String> sentences = whole.issued().isEmpty() ? rules.sentences(asked.original(), line) : List.of();
        if (sentences.size() < 2) {
            return Stream.of(whole);
        }
        List<Archived> parts =
                sentences.stream().map(sentence -> find(asked, sentence)).toList();
        boolean none = parts.stream().allMatch(part -> part.issued().isEmpty());
        return none ? Stream.of(whole) : parts.stream();
    }

    private Archived find(Asked asked, String text) {
        Language original = asked.original();
        MatchText passage = MatchText.of(text);
        Map<Language, List<Issued>> issued = new EnumMap<>(Language.class);
        for (DocumentId earlier : asked.before()) {
            add(issued, passage, original, units.exactIn(earlier, original, passage.hash()));
        }
        Map<Language, List<Issued>> elsewhere = new EnumMap<>(Language.class);
        List<MemoryUnit> others = units.exact(original, passage.hash(), MOST).stream()
                .map(Found::unit)
                .filter(unit -> !unit.source().imported())
                .filter(unit -> unit.source().document() != null
                        && !asked.document().equals(unit.source().document()))
                .toList();
        add(elsewhere, passage, original, others);
        elsewhere.forEach(issued::putIfAbsent);
        return new Archived(text, issued);
    }

    /** The same paragraph of the predecessor where it bears another number, or one of the two bears none. */
    private Archived findNumbered(Asked asked, String text) {
        if (asked.numbered().isEmpty()) {
            asked.before().forEach(earlier -> asked.numbered().addAll(units.of(MemorySource.paragraphs(earlier))));
        }
        MatchText passage = MatchText.of(unnumbered(text));
        Map<Language, List<Issued>> issued = new EnumMap<>(Language.class);
        List<MemoryUnit> unnumbered = asked.numbered().stream()
                .filter(unit -> unit.isIn(asked.original()))
                .map(Archive::unnumbered)
                .toList();
        add(issued, passage, asked.original(), unnumbered);
        return new Archived(text, issued);
    }

    private static MemoryUnit unnumbered(MemoryUnit unit) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        unit.texts().forEach((language, text) -> texts.put(language, unnumbered(text)));
        return new MemoryUnit(unit.id(), unit.source(), texts, unit.contractual());
    }

    private static String unnumbered(String text) {
        return MARK.matcher(text.strip()).replaceFirst("");
    }

    private static void add(
            Map<Language, List<Issued>> issued, MatchText asked, Language original, List<MemoryUnit> found) {
        for (MemoryUnit unit : found) {
            if (MatchText.normalised(unit.text(original)).equals(asked.normal())) {
                String symbol = unit.source().symbol();
                unit.texts().forEach((language, text) -> {
                    List<Issued> known = issued.computeIfAbsent(language, none -> new ArrayList<>());
                    if (known.stream().noneMatch(each -> each.text().equals(text))) {
                        known.add(new Issued(text, symbol == null ? "" : symbol));
                    }
                });
            }
        }
    }
}
