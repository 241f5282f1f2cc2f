package org.hexaglot.operations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.document.LanguageState;
import org.hexaglot.document.Stage;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.workflow.Journeys.OpenTask;

/** What engine, inbox and documents hold at one and the same moment. */
record Snapshot(
        Map<DocumentId, State> open,
        Set<DocumentId> running,
        List<DocumentId> hanging,
        Set<DocumentId> awaitingJob,
        List<DocumentId> givenUp,
        List<OpenTask> engineTasks,
        List<OpenTask> inboxTasks,
        List<Dangling> dangling) {

    /** A document that can still move. */
    record State(Stage stage, Map<Language, LanguageState> languages) {
        /** Whether nothing is missing but the release. */
        boolean isReady() {
            return languages.values().stream()
                    .allMatch(state -> state == LanguageState.READY
                            || state == LanguageState.ISSUED
                            || state == LanguageState.WAIVED);
        }
    }

    /** A language that names a revision which does not exist. */
    record Dangling(DocumentId document, String language, long revision) {}
}
