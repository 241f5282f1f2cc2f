package org.hexaglot.complaint;

import org.hexaglot.kernel.ListPlace;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it stands in a list.
 *
 * @param body code of the one that governs the dates of the document, or of the first that considers it; null without one
 * @param station that issued the document
 * @param place where it stands in the list that was asked for
 */
public record ComplaintLine(Complaint complaint, @Nullable String body, DutyStation station, ListPlace place) {}
