package org.hexaglot.planning;

import java.time.LocalDate;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** An item on the agenda of a session and the day on which it is considered, null while not known. */
public record AgendaItem(
        String body,
        String session,
        String number,
        Map<Language, String> title,
        @Nullable LocalDate consideration,
        int version) {
    public AgendaItem {
        title = Map.copyOf(title);
    }

    /** The title in this language, in English where there is none; may be empty. */
    public String titleIn(Language language) {
        return title.getOrDefault(language, title.getOrDefault(Language.EN, ""));
    }
}
