package org.hexaglot.issuance;

import java.util.ArrayList;
import java.util.List;
import org.hexaglot.document.Document;
import org.hexaglot.document.Stage;
import org.hexaglot.kernel.Language;

/**
 * Something that must be there before a document may be released.
 *
 * @param key last part of the message {@code documents.gate.<key>}
 * @param languages those concerned; empty when the whole document is
 */
public record Gate(String key, List<Language> languages) {
    static List<Gate> closed(Document document) {
        List<Gate> closed = new ArrayList<>();
        if (!document.missing().isEmpty()) {
            closed.add(new Gate("languages", document.missing()));
        }
        List<Language> withoutFile = document.required().stream()
                .filter(each -> document.language(each).fileRevision() == null)
                .toList();
        if (!withoutFile.isEmpty()) {
            closed.add(new Gate("files", withoutFile));
        }
        if (document.metadata().symbols().isEmpty()) {
            closed.add(new Gate("symbol", List.of()));
        }
        if (document.stage() != Stage.ISSUANCE && closed.isEmpty()) {
            closed.add(new Gate("stage", List.of()));
        }
        return closed;
    }
}
