package org.hexaglot.translation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.CarriedCodes;
import org.hexaglot.content.CodedText;
import org.hexaglot.content.Exchange.Offer;
import org.hexaglot.content.SegmentState;
import org.hexaglot.document.Revisions;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;

/**
 * Where the codes stood in translations that were made here. The memory keeps texts without codes; of a document whose
 * segments were translated here, the segments tell where they belong in the translation. For one reading of a text; what
 * was read of some documents is held, and of these only the segments with codes.
 */
final class EarlierCodes {
    private static final int DOCUMENTS_HELD = 4;
    private static final int SEGMENTS_AT_ONCE = 1000;

    private final Segments segments;
    private final Extractions extractions;
    private final Revisions revisions;
    private final Map<DocumentId, Earlier> held = new LinkedHashMap<>(DOCUMENTS_HELD, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentId, Earlier> eldest) {
            return size() > DOCUMENTS_HELD;
        }
    };

    EarlierCodes(Segments segments, Extractions extractions, Revisions revisions) {
        this.segments = segments;
        this.extractions = extractions;
        this.revisions = revisions;
    }

    /** Segments of an earlier document with their codes, by what they and their translations say without them. */
    private record Earlier(
            long extraction, Map<Integer, String> sources, Map<Language, Map<Said, Coded>> translations) {}

    private record Said(String source, String target) {
        static Said of(String source, String target) {
            return new Said(source.strip(), target.strip());
        }
    }

    private record Coded(String source, String target) {}

    /** The offer with the codes of the source, as it carried them where it comes from; empty when that is not known. */
    String carried(String source, Offer offer, Language language) {
        DocumentId document = offer.document();
        if (document == null) {
            return "";
        }
        Earlier earlier = held.get(document);
        if (earlier == null) {
            earlier = read(document);
            held.put(document, earlier);
        }
        Coded coded = translations(earlier, language).get(Said.of(offer.source(), offer.target()));
        return coded == null ? "" : CarriedCodes.of(source, coded.source(), coded.target());
    }

    private Earlier read(DocumentId document) {
        long extraction = revisions
                .source(document)
                .flatMap(source -> extractions.ofRevision(source.id()))
                .filter(Extraction::isReady)
                .map(Extraction::id)
                .orElse(0L);
        Map<Integer, String> sources = new HashMap<>();
        int from = 0;
        List<SourceSegment> part = segments.of(extraction, from, SEGMENTS_AT_ONCE);
        while (!part.isEmpty()) {
            for (SourceSegment each : part) {
                if (!CodedText.codes(each.segment().text()).isEmpty()) {
                    sources.put(each.position(), each.segment().text());
                }
            }
            from += SEGMENTS_AT_ONCE;
            part = segments.of(extraction, from, SEGMENTS_AT_ONCE);
        }
        return new Earlier(extraction, sources, new EnumMap<>(Language.class));
    }

    private Map<Said, Coded> translations(Earlier earlier, Language language) {
        return earlier.translations().computeIfAbsent(language, none -> {
            Map<Said, Coded> translations = new HashMap<>();
            int last = earlier.sources().keySet().stream()
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(-1);
            for (int from = 0; from <= last; from += SEGMENTS_AT_ONCE) {
                segments.targets(earlier.extraction(), language, from, SEGMENTS_AT_ONCE)
                        .forEach((position, target) -> {
                            String source = earlier.sources().get(position);
                            if (source != null && target.state() != SegmentState.INITIAL) {
                                translations.put(
                                        Said.of(CodedText.plain(source), CodedText.plain(target.text())),
                                        new Coded(source, target.text()));
                            }
                        });
            }
            return translations;
        });
    }
}
