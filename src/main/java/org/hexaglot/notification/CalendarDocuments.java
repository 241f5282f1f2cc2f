package org.hexaglot.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;

/** Which documents stand in a calendar. Joins the transaction of the caller. */
public interface CalendarDocuments {
    /** Those that this person submits and that are neither issued nor withdrawn. */
    List<DocumentId> submittedBy(PersonId person, int limit);

    /** Those that this body considers and that are to be issued, or were, from this day on; the soonest first. */
    List<DocumentId> consideredBy(String body, LocalDate from, int limit);

    /** When they were last changed. */
    Map<DocumentId, Instant> changedAt(List<DocumentId> documents);
}
