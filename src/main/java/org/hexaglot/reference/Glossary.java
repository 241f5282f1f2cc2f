package org.hexaglot.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.Stems.Stem;
import org.hexaglot.reference.TermRecognition.Recognised;

/** The validated terms as they were at one moment, for reading long texts without asking the database again. */
public final class Glossary {
    /** Other words that may stand between those of a term: the agenda <i>item 12 of the</i> agenda. */
    private static final int MOST_BETWEEN = 2;

    private static final int SHORTEST_ARABIC = 3;
    /** What the subject of concepts for countries has in it, in any of the six languages. */
    private static final List<String> COUNTRIES = List.of("countr", "pays", "país", "стран", "国家", "بلد", "بلدان");

    /** Articles and notes on them, as lists of countries have them: <i>the</i> Republic of Kenya, Kenya <i>(le)</i>. */
    private static final Pattern ARTICLES =
            Pattern.compile("^(?:the|le|la|les|el|los|las)\\s+|^l['’]|\\s*\\([^()]*\\)$|\\s*\\*$");

    private final long edge;
    private final Stems stems;
    private final Map<Language, Map<String, List<Known>>> terms = new EnumMap<>(Language.class);
    private final Map<Long, List<Term>> concepts = new HashMap<>();
    private final Set<Long> countries = new HashSet<>();

    /** @param capitals whether it is written in capitals only: WHO is not <i>who</i> */
    private record Known(List<String> stems, long concept, Term term, boolean capitals) {}

    /** @param edge grows with each change of the terminology */
    public Glossary(long edge, Stems stems) {
        this.edge = edge;
        this.stems = stems;
    }

    /** Takes a concept in; before the glossary is shared. */
    public void add(Concept concept) {
        concepts.put(concept.id(), concept.content().terms());
        String subject = concept.content().subject().toLowerCase(Locale.ROOT);
        if (COUNTRIES.stream().anyMatch(subject::contains)) {
            countries.add(concept.id());
        }
        for (Term term : concept.content().terms()) {
            List<String> words = words(term);
            if (!words.isEmpty()) {
                terms.computeIfAbsent(term.language(), none -> new HashMap<>())
                        .computeIfAbsent(words.get(0), none -> new ArrayList<>())
                        .add(new Known(words, concept.id(), term, isInCapitals(term.text())));
            }
        }
    }

    /** The state of the terminology that this is. */
    public long edge() {
        return edge;
    }

    /** The names of a concept in one language. */
    public List<Term> terms(long concept, Language language) {
        return concepts.getOrDefault(concept, List.of()).stream()
                .filter(term -> term.language() == language)
                .toList();
    }

    /** Whether a concept is a country, by its subject. */
    public boolean isCountry(long concept) {
        return countries.contains(concept);
    }

    /** The terms in the order of the text; where several begin at one place, those that reach furthest. */
    public List<Recognised> recognise(Language language, String text) {
        Map<String, List<Known>> known = terms.getOrDefault(language, Map.of());
        if (known.isEmpty()) {
            return List.of();
        }
        List<Stem> words = stems.of(language, text);
        List<Recognised> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int longest = 0;
            for (Known term : known.getOrDefault(words.get(i).value(), List.of())) {
                int length = term.stems().size();
                if (length >= longest && standsAt(words, i, term.stems()) && isWritten(text, words, i, term)) {
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

    /** Whether a term stands somewhere in a text, be it within a longer one or with a few other words in between. */
    public boolean hasTerm(String text, Term term) {
        List<String> asked = words(term);
        if (asked.isEmpty()) {
            return false;
        }
        List<String> words =
                stems.of(term.language(), text).stream().map(Stem::value).toList();
        for (int start = 0; start < words.size(); start++) {
            if (isAlike(words.get(start), asked.get(0), term.language())
                    && goesOn(words.subList(start, words.size()), asked, term.language())) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(List<String> words, List<String> asked, Language language) {
        int between = language == Language.ZH ? 0 : MOST_BETWEEN;
        int place = 0;
        for (String word : asked.subList(1, asked.size())) {
            int next = place + 1;
            int end = Math.min(words.size(), next + between + 1);
            while (next < end && !isAlike(words.get(next), word, language)) {
                next++;
            }
            if (next >= end) {
                return false;
            }
            place = next;
        }
        return true;
    }

    /** Arabic stems keep the alif of an indefinite accusative and what else grammar adds behind. */
    private static boolean isAlike(String word, String asked, Language language) {
        return word.equals(asked)
                || language == Language.AR
                        && asked.length() >= SHORTEST_ARABIC
                        && word.startsWith(asked)
                        && word.length() - asked.length() <= 2;
    }

    private List<String> words(Term term) {
        String bare = ARTICLES.matcher(term.text()).replaceAll("");
        return stems.of(term.language(), bare).stream().map(Stem::value).toList();
    }

    private static boolean isWritten(String text, List<Stem> words, int place, Known term) {
        int last = place + term.stems().size() - 1;
        return !term.capitals()
                || isInCapitals(
                        text.substring(words.get(place).from(), words.get(last).to()));
    }

    private static boolean isInCapitals(String text) {
        return text.codePoints().filter(Character::isUpperCase).count() > 1
                && text.codePoints().noneMatch(Character::isLowerCase);
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
}
