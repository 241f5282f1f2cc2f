package org.hexaglot.reference.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.MatchText;
import org.hexaglot.reference.Stems.Stem;
import org.jspecify.annotations.Nullable;

/** Questions to the index. */
final class MemoryQueries {
    private static final int ALL = 100;
    private static final int MOST_FEATURES = 900;
    private static final int IN_A_ROW = 4;

    private final Analyzers analyzers = new Analyzers(WordAnalyzer.Cut.PAIRS);

    /**
     * Everything that can be so alike, and little else: of n words no more than the missing percents can be lost, each of
     * them takes a bounded number of features with it, so all other features must be there.
     */
    Query alike(Language source, MatchText text, int least, @Nullable Language target) {
        Features features = Features.of(text);
        Set<String> distinct = new HashSet<>(features.terms());
        int lost = text.words().size() * (ALL - least) / ALL * features.perEdit();
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        int asked = 0;
        for (String term : distinct) {
            if (++asked > MOST_FEATURES) {
                break;
            }
            words.add(new TermQuery(new Term(UnitFields.features(source), term)), Occur.SHOULD);
        }
        words.setMinimumNumberShouldMatch(Math.max(1, Math.min(asked, distinct.size() - lost)));
        return having(words.build(), target);
    }

    /** Empty when there is no word in the query. */
    Optional<Query> containing(String query, @Nullable Language source, @Nullable Language target) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        boolean asks = false;
        for (Language language : Language.OFFICIAL) {
            if (source == null || source == language) {
                Optional<Query> words = words(language, query);
                words.ifPresent(found -> any.add(found, Occur.SHOULD));
                asks |= words.isPresent();
            }
        }
        return asks ? Optional.of(having(any.build(), target)) : Optional.empty();
    }

    private Optional<Query> words(Language language, String query) {
        List<Stem> stems = LuceneStems.words(analyzers.of(language), query);
        if (stems.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        PhraseQuery.Builder row = new PhraseQuery.Builder();
        List<String> seen = new ArrayList<>();
        for (Stem stem : stems) {
            Term term = new Term(UnitFields.stems(language), stem.value());
            row.add(term);
            if (!seen.contains(stem.value())) {
                all.add(new TermQuery(term), Occur.MUST);
                seen.add(stem.value());
            }
        }
        boolean strict = query.strip().startsWith("\"") && query.strip().endsWith("\"");
        if (stems.size() > 1) {
            all.add(new BoostQuery(row.build(), IN_A_ROW), strict ? Occur.MUST : Occur.SHOULD);
        }
        return Optional.of(all.build());
    }

    private static Query having(Query query, @Nullable Language target) {
        if (target == null) {
            return query;
        }
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(UnitFields.HAS, target.code())), Occur.FILTER)
                .build();
    }
}
