package org.hexaglot.monitoring;

import java.util.List;
import org.hexaglot.document.Document;
import org.hexaglot.document.Standing;
import org.hexaglot.inbox.Task;
import org.jspecify.annotations.Nullable;

/**
 * A document as lists and pages show it.
 *
 * @param tasks its open tasks, oldest first
 * @param slackDays calendar days until the last day to leave the present stage, negative when it has passed
 */
public record DocumentRow(
        Document document,
        List<Task> tasks,
        Standing standing,
        @Nullable Integer slackDays) {
    public DocumentRow {
        tasks = List.copyOf(tasks);
    }
}
