package org.hexaglot.document;

import java.time.Instant;

/** When and why a document was taken back. */
public record Withdrawal(Instant at, String reason) {}
