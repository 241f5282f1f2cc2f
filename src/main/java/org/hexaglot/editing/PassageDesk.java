package org.hexaglot.editing;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import org.hexaglot.content.AgreedPassages;
import org.hexaglot.content.AgreedPassages.Violation;
import org.hexaglot.content.DocumentText;
import org.hexaglot.content.KeptTexts;
import org.hexaglot.document.Revision;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Refusal;

/**
 * Marks the passages that must come out of editing word for word. The manuscript is read before, for a passage that did
 * not go in cannot come out; reading takes its time, so no connection is held meanwhile.
 */
@Singleton
public class PassageDesk {
    private static final int LONGEST_BEGINNING = 120;

    private final PassageRecord record;
    private final KeptTexts texts;

    PassageDesk(PassageRecord record, KeptTexts texts) {
        this.record = record;
        this.texts = texts;
    }

    /**
     * Replaces the passages marked so far.
     *
     * @param passages each one paragraph, a part of one, or several paragraphs that follow each other, a line each;
     *     white space may differ from the manuscript
     */
    public void mark(Actor actor, DocumentId id, List<String> passages) throws IOException {
        List<String> marked = passages.stream()
                .map(String::strip)
                .filter(passage -> !passage.isEmpty())
                .toList();
        if (marked.isEmpty()) {
            record.mark(actor, id, marked, null);
            return;
        }
        Revision manuscript = record.manuscript(actor, id);
        mustStand(
                marked,
                texts.read(manuscript.sha256(), manuscript.name(), manuscript.mediaType(), manuscript.language()));
        record.mark(actor, id, marked, manuscript);
    }

    private static void mustStand(List<String> marked, DocumentText manuscript) {
        List<Violation> missing = AgreedPassages.check(marked, manuscript);
        if (!missing.isEmpty()) {
            String first = missing.get(0).passage();
            throw Refusal.invalid("agreed-passage-unknown")
                    .with("count", missing.size())
                    .with("passage", first)
                    .with("beginning", beginning(first))
                    .with("found", missing.get(0).nearest())
                    .field("passages", "agreed-passage-unknown");
        }
    }

    private static String beginning(String passage) {
        if (passage.codePointCount(0, passage.length()) <= LONGEST_BEGINNING) {
            return passage;
        }
        return passage.substring(0, passage.offsetByCodePoints(0, LONGEST_BEGINNING)) + "…";
    }
}
