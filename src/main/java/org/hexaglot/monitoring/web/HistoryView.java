package org.hexaglot.monitoring.web;

import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Story.Told;
import org.jspecify.annotations.Nullable;

/**
 * What happened, newest first, by what the reader chose.
 *
 * @param people everybody who acted, by user name
 */
public record HistoryView(
        List<Told> told,
        Map<String, String> people,
        @Nullable Language language,
        @Nullable String person,
        boolean notes) {
    public boolean narrows() {
        return language != null || person != null || notes;
    }
}
