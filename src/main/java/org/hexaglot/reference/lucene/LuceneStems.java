package org.hexaglot.reference.lucene;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.Stems;

/** {@link Stems} by Lucene's light stemmers. */
@Singleton
public final class LuceneStems implements Stems {
    private final Analyzers analyzers = new Analyzers(WordAnalyzer.Cut.SINGLE);

    @Override
    public List<Stem> of(Language language, String text) {
        return words(analyzers.of(language), text);
    }

    static List<Stem> words(Analyzer analyzer, String text) {
        List<Stem> stems = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(new Stem(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return stems;
    }
}
