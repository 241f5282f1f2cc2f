package org.hexaglot.issuance;

import java.util.ArrayList;
import java.util.List;
import org.hexaglot.document.Document;
import org.hexaglot.document.Stage;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be there before a document may be released.
 *
 * @param key last part of the message {@code documents.gate.<key>}
 * @param languages those concerned; empty when the whole document is
 * @param count how many things are to be settled; 0 when there is nothing to count
 * @param address page where it is settled, or null
 */
public record Gate(
        String key,
        List<Language> languages,
        int count,
        @Nullable String address) {
    public Gate {
        languages = List.copyOf(languages);
    }

    private static Gate of(String key, List<Language> languages) {
        return new Gate(key, languages, 0, null);
    }

    static List<Gate> closed(Document document) {
        List<Gate> closed = new ArrayList<>();
        if (!document.missing().isEmpty()) {
            closed.add(of("languages", document.missing()));
        }
        List<Language> withoutFile = document.required().stream()
                .filter(each -> document.language(each).fileRevision() == null)
                .toList();
        if (!withoutFile.isEmpty()) {
            closed.add(of("files", withoutFile));
        }
        if (document.metadata().symbols().isEmpty()) {
            closed.add(of("symbol", List.of()));
        }
        if (document.stage() != Stage.ISSUANCE && closed.isEmpty()) {
            closed.add(of("stage", List.of()));
        }
        return closed;
    }
}
