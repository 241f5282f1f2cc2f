package org.hexaglot.monitoring.web;

import java.util.List;
import org.hexaglot.document.Document;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.document.Revision;
import org.hexaglot.document.SlotVersion;
import org.hexaglot.inbox.Task;
import org.hexaglot.kernel.Language;
import org.hexaglot.outlook.Likely;
import org.hexaglot.web.Address;
import org.jspecify.annotations.Nullable;

/**
 * Masthead, languages, tasks, slots.
 *
 * @param considered as written: {@code GA 81, item 12}
 * @param tasks open tasks that concern the whole document
 * @param likely when it is likely to be ready, or null when that is not foreseen
 */
public record Overview(
        String type,
        String submitter,
        List<String> considered,
        List<LanguageRow> languages,
        List<OpenTask> tasks,
        List<Slot> slots,
        List<Related> related,
        @Nullable Likely likely) {
    /** A language with its open task, whoever has it, and its latest file. */
    public record LanguageRow(
            LanguageVersion version,
            String standing,
            @Nullable Task task,
            @Nullable String holder,
            @Nullable String translator,
            @Nullable String reviser,
            @Nullable Revision file) {}

    /** An open task with the name of whoever has it. */
    public record OpenTask(Task task, @Nullable String holder) {}

    /** A version of the commitment with the name of whoever agreed it. */
    public record Slot(SlotVersion version, String by) {}

    /** Another document: what this one corrects, revises or adds to, or what does so to this one. */
    public record Related(String id, String symbol, String relation, boolean earlier) {}

    /** Where somebody says what is wrong with an issued version. */
    public static String report(Document document, Language language) {
        return Address.of("/complaints/new", "document", document.id().value(), "language", language.code());
    }

    /** All complaints about a document, for those who answer them. */
    public static String complaints(Document document) {
        return Address.of(
                "/complaints", "state", "all", "document", document.id().value());
    }
}
