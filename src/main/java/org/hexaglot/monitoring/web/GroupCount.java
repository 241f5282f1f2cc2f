package org.hexaglot.monitoring.web;

import org.hexaglot.web.Page;

/** How many documents of a group are shown on a page, of how many there are on all. */
public record GroupCount(int shown, int all) {
    /** {@code 12 of 340}, or {@code 12} where all are shown. */
    public String in(Page page) {
        return shown == all ? page.number(all) : page.t("documents.group.shown", "shown", shown, "all", all);
    }
}
