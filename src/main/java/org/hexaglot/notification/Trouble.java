package org.hexaglot.notification;

import java.util.Locale;

/** Why a mail did not get through; each kind has words and a remedy of its own. */
public enum Trouble {
    UNREACHABLE(true),
    /** No protected connection comes about, or none that can be trusted. */
    ENCRYPTION(true),
    /** The server does not let this service in. */
    SIGN_IN(true),
    /** The address of the service itself is refused. */
    SENDER(true),
    RECIPIENT(false),
    /** The server refuses the mail as such. */
    MESSAGE(false),
    /** The mail could not even be written. */
    WRITING(false);

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final boolean stopsAll;

    Trouble(boolean stopsAll) {
        this.stopsAll = stopsAll;
    }

    /** Part of message keys. */
    public String code() {
        return code;
    }

    /** Whether no mail at all gets through, so that none is to blame and none is given up. */
    public boolean stopsAll() {
        return stopsAll;
    }
}
