package org.hexaglot.inbox.web;

import org.hexaglot.inbox.Task;
import org.hexaglot.web.SixWeekLine;
import org.jspecify.annotations.Nullable;

/**
 * A task as lists show it.
 *
 * @param symbol of the document, empty while none is assigned
 * @param line of the document, or null while it has no dates
 * @param standing of the task itself: late when overdue, at risk when due within a day
 * @param holder name of whoever has it, or null
 */
public record TaskItem(
        Task task,
        String symbol,
        String title,
        String titleLanguage,
        @Nullable SixWeekLine line,
        String standing,
        @Nullable String holder,
        boolean mine,
        boolean claimable) {
    /** What its document is called: its symbol, or its title while none is assigned. */
    String named() {
        return symbol.isEmpty() ? title : symbol;
    }

    public String href() {
        return "/tasks/" + task.id();
    }
}
