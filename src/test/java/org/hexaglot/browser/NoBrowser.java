package org.hexaglot.browser;

/** This machine has no browser to look with; the message says why and how it gets one. */
final class NoBrowser extends Exception {
    private static final long serialVersionUID = 1L;

    NoBrowser(String reason) {
        super(reason);
    }
}
