package org.hexaglot.complaint;

import java.time.Instant;

/**
 * A complaint as it stands in a list.
 *
 * @param changedAt when it was made, answered or taken up again, whichever was last
 */
public record ComplaintLine(Complaint complaint, Instant changedAt) {}
