package org.hexaglot.content.okapi;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.Range;
import org.hexaglot.content.SentenceRules;
import org.hexaglot.kernel.Language;

/** {@link SentenceRules} by Okapi's segmenter, which serves one text at a time: each thread has its own. */
@Singleton
public final class SrxSentences implements SentenceRules {
    private final Segmentation segmentation = new Segmentation();
    private final ThreadLocal<Map<Language, ISegmenter>> segmenters =
            ThreadLocal.withInitial(() -> new EnumMap<>(Language.class));

    @Override
    public List<String> sentences(Language language, String text) {
        ISegmenter segmenter = segmenters.get().computeIfAbsent(language, segmentation::segmenter);
        List<String> sentences = new ArrayList<>();
        if (segmenter.computeSegments(text) > 1) {
            for (Range range : segmenter.getRanges()) {
                add(sentences, text.substring(range.start, range.end));
            }
        } else {
            add(sentences, text);
        }
        return sentences;
    }

    private static void add(List<String> sentences, String text) {
        String sentence = text.strip();
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }

    @Override
    public String version() {
        return segmentation.version();
    }
}
