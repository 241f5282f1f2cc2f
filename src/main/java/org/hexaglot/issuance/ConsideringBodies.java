package org.hexaglot.issuance;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.Meetings;

/** Bodies whose issued documents everybody may ask for. */
@Singleton
public class ConsideringBodies {
    private final Meetings meetings;

    ConsideringBodies(Meetings meetings) {
        this.meetings = meetings;
    }

    /** Names in this language, or in English, by code. */
    @Transactional(readOnly = true)
    public Map<String, String> names(Language language) {
        Map<String, String> names = new LinkedHashMap<>();
        meetings.bodies().forEach(body -> names.put(body.code(), body.nameIn(language)));
        return names;
    }
}
