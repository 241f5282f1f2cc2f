package org.hexaglot.monitoring.web;

import org.hexaglot.web.Page;

/**
 * How many documents of a group are shown on a page, of how many there are on all.
 *
 * @param all not fewer than are shown, although they may have been counted before some of these came
 */
public record GroupCount(int shown, int all) {
    public GroupCount {
        all = Math.max(all, shown);
    }

    /** {@code 12 of 340}, or {@code 12} where all are shown. */
    public String in(Page page) {
        return shown == all ? page.number(all) : page.t("documents.group.shown", "shown", shown, "all", all);
    }
}
