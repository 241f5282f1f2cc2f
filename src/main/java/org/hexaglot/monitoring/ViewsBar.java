package org.hexaglot.monitoring;

import java.util.List;
import org.hexaglot.web.ListQuery;

/** The views above a list: one's own, and the present one to be kept. */
public record ViewsBar(ListQuery query, SavedView.Place page, List<SavedView> views) {
    public boolean isShown(SavedView view) {
        return view.query().equals(query.text());
    }
}
