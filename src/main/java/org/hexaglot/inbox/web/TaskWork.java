package org.hexaglot.inbox.web;

import java.util.List;
import org.hexaglot.document.Document;
import org.hexaglot.document.Revision;
import org.hexaglot.inbox.Assignees.Assignee;
import org.hexaglot.inbox.TaskNotes.Note;
import org.hexaglot.monitoring.Story.Told;
import org.hexaglot.quality.QualityDesk.Outlook;
import org.hexaglot.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * The working page of one task.
 *
 * @param source the text to work from, or null
 * @param files what was made so far, newest first
 * @param upload where a file of this task is sent to, or null when it takes none
 * @param late whether a manuscript sent now needs its reason
 * @param quality what the checks of the translation left open, or null
 * @param earlier id of the revision that the newest one may be compared with, or null
 */
public record TaskWork(
        TaskItem item,
        Document document,
        @Nullable Revision source,
        List<Made> files,
        List<Outcome> outcomes,
        @Nullable String upload,
        @Nullable Outlook quality,
        boolean late,
        @Nullable Long earlier,
        List<Assignee> assignees,
        List<Told> history,
        List<Note> notes,
        boolean mayGiveBack,
        Form form) {
    /** A file with the name of its maker. */
    public record Made(Revision revision, String by) {}

    /** A way to complete the task; some need words. */
    public record Outcome(String code, boolean needsComment, boolean first) {}
}
