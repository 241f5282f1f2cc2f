package org.hexaglot.inbox.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.document.DocumentSummary;
import org.hexaglot.inbox.Task;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A task as programs see it. */
@Serdeable
record TaskBody(
        String id,
        String task,
        DocumentPart document,
        @Nullable String language,
        @Nullable Instant dueAt,
        int priority,
        @Nullable String assignee,
        @Nullable Instant claimedAt,
        @Nullable Instant claimUntil,
        int words,
        int effort,
        List<String> outcomes) {

    /** What a task says of its document. */
    @Serdeable
    record DocumentPart(String id, List<String> symbols, Map<String, String> title, String stage) {}

    static TaskBody of(Task task, DocumentSummary document, List<String> outcomes) {
        Language language = task.language();
        PersonId assignee = task.assignee();
        return new TaskBody(
                task.id(),
                task.name(),
                new DocumentPart(
                        document.id().value(),
                        document.symbols(),
                        titles(document),
                        document.stage().code()),
                language == null ? null : language.code(),
                task.dueAt(),
                task.priority(),
                assignee == null ? null : assignee.value(),
                task.claimedAt(),
                task.claimUntil(),
                task.words(),
                task.effort(),
                outcomes);
    }

    private static Map<String, String> titles(DocumentSummary document) {
        Map<String, String> titles = new LinkedHashMap<>();
        Language.OFFICIAL.forEach(language -> {
            String title = document.title().get(language);
            if (title != null) {
                titles.put(language.code(), title);
            }
        });
        return titles;
    }
}
