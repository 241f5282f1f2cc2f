package org.hexaglot.content.okapi;

import org.hexaglot.content.BilingualChecks;

/** Okapi's checks for tests that have no container. */
public final class OkapiChecks {
    private OkapiChecks() {}

    public static BilingualChecks made() {
        return new OkapiBilingualChecks();
    }
}
