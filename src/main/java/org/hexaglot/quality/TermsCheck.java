package org.hexaglot.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hexaglot.reference.Glossary;
import org.hexaglot.reference.Term;
import org.hexaglot.reference.TermRecognition.Recognised;

/**
 * Terms of the terminology: each that the source has must stand in the translation by one of its good names, the names
 * of countries in the form that the source has; and no name may stand there that is not to be used.
 */
final class TermsCheck implements SegmentCheck {
    private static final int MOST_NAMES = 3;

    private final Glossary glossary;

    TermsCheck(Glossary glossary) {
        this.glossary = glossary;
    }

    @Override
    public void check(Pair pair, Consumer<Alarm> alarms) {
        if (SameCheck.isSame(pair)) {
            return;
        }
        List<Recognised> inTarget = glossary.recognise(pair.into(), pair.target());
        Set<Long> told = new HashSet<>();
        for (Recognised source : glossary.recognise(pair.from(), pair.source())) {
            if (source.term().status() != Term.Status.DEPRECATED && told.add(source.concept())) {
                required(pair, source, alarms);
            }
        }
        for (Recognised target : inTarget) {
            boolean good = inTarget.stream()
                    .anyMatch(other ->
                            other.from() == target.from() && other.term().status() != Term.Status.DEPRECATED);
            if (target.term().status() == Term.Status.DEPRECATED && !good) {
                alarms.accept(new Alarm(
                        CheckKind.FORBIDDEN,
                        List.of(),
                        List.of(new Spot(target.from(), target.to())),
                        names(good(target.concept(), pair))));
            }
        }
    }

    private void required(Pair pair, Recognised source, Consumer<Alarm> alarms) {
        List<Term> good = good(source.concept(), pair);
        boolean country = glossary.isCountry(source.concept());
        List<Term> asked = country ? ofForm(good, source.term().form()) : good;
        if (asked.isEmpty() || asked.stream().anyMatch(term -> glossary.hasTerm(pair.target(), term))) {
            return;
        }
        boolean forbidden = glossary.terms(source.concept(), pair.into()).stream()
                .anyMatch(term -> term.status() == Term.Status.DEPRECATED && glossary.hasTerm(pair.target(), term));
        if (!forbidden) {
            alarms.accept(Alarm.inSource(
                    country ? CheckKind.COUNTRIES : CheckKind.TERMS,
                    new Spot(source.from(), source.to()),
                    names(asked)));
        }
    }

    /** A formal name asks for the formal one; any other is met by any. */
    private static List<Term> ofForm(List<Term> terms, Term.Form form) {
        List<Term> formal =
                terms.stream().filter(term -> term.form() == Term.Form.FORMAL).toList();
        return form == Term.Form.FORMAL && !formal.isEmpty() ? formal : terms;
    }

    private List<Term> good(long concept, Pair pair) {
        List<Term> good = new ArrayList<>();
        for (Term term : glossary.terms(concept, pair.into())) {
            if (term.status() != Term.Status.DEPRECATED) {
                good.add(term);
            }
        }
        return good;
    }

    private static String names(List<Term> terms) {
        return terms.stream().map(Term::text).limit(MOST_NAMES).collect(Collectors.joining(" · "));
    }
}
