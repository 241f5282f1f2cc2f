package org.hexaglot.planning;

import java.util.Locale;

/** A function of the language services that has a workload standard. */
public enum Function {
    TRANSLATION,
    SELF_REVISED_TRANSLATION,
    REVISION,
    EDITING,
    TEXT_PROCESSING,
    PROOFREADING;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String code() {
        return code;
    }
}
