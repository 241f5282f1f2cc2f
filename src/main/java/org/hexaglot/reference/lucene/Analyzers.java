package org.hexaglot.reference.lucene;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.hexaglot.kernel.Language;

/** An analyzer for each language. */
final class Analyzers {
    private final Map<Language, Analyzer> byLanguage = new EnumMap<>(Language.class);

    Analyzers(WordAnalyzer.Cut cut) {
        for (Language language : Language.OFFICIAL) {
            byLanguage.put(language, new WordAnalyzer(language, cut));
        }
    }

    Analyzer of(Language language) {
        return Objects.requireNonNull(byLanguage.get(language));
    }
}
