package org.hexaglot.reference.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.hexaglot.kernel.Language;
import org.tartarus.snowball.ext.RussianStemmer;

/** Words of one language, folded and stemmed lightly; none is left out, so that phrases can be found. */
final class WordAnalyzer extends Analyzer {
    /** How text without spaces is cut. */
    enum Cut {
        /** Each character by itself: for recognising terms. */
        SINGLE,
        /** Pairs of neighbours: for queries. */
        PAIRS,
        /** Both: for the index. */
        SINGLE_AND_PAIRS
    }

    private final Language language;
    private final Cut cut;

    WordAnalyzer(Language language, Cut cut) {
        this.language = language;
        this.cut = cut;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(tokenizer, stemmed(new FoldFilter(tokenizer)));
    }

    private TokenStream stemmed(TokenStream words) {
        return switch (language) {
            case AR -> new ArabicStemFilter(new ArabicNormalizationFilter(words));
            case ZH -> cut == Cut.SINGLE ? words : pairs(words);
            case EN -> new EnglishMinimalStemFilter(new EnglishPossessiveFilter(words));
            case FR -> new FrenchLightStemFilter(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES));
            case RU -> new SnowballFilter(words, new RussianStemmer());
            case ES -> new SpanishLightStemFilter(words);
        };
    }

    private TokenStream pairs(TokenStream words) {
        int scripts = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA;
        return new CJKBigramFilter(words, scripts, cut == Cut.SINGLE_AND_PAIRS);
    }
}
