package org.hexaglot.outlook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.DomainEvent;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something about a document that is likely to be late. The data name the alert, the station, the stage that holds it
 * (name of its task), {@code likelyOn} and {@code issueBy}.
 *
 * @param language the language that holds it, or null when the whole document waits
 */
public record LatenessEvent(
        DocumentId document, Kind kind, @Nullable Language language, Map<String, Object> data) implements DomainEvent {
    /** All that can happen; names are never changed once used. */
    public enum Kind {
        /** For those who can do something about it: documents officers and managers of the station. */
        LatenessForeseen,
        LatenessAcknowledged,
        /** Told again from the day {@code until} on. */
        LatenessSnoozed,
        /** An acknowledgement or a snooze was taken back. */
        LatenessReopened,
        /** Nobody acknowledged it in time: for managers of the station. */
        LatenessEscalated,
        /** It is likely to be on time again. */
        LatenessAverted
    }

    public LatenessEvent {
        data = Map.copyOf(data);
    }

    static LatenessEvent of(Alert alert, Kind kind) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("station", alert.station().code());
        data.put("stage", alert.stage());
        data.put("issueBy", alert.issueBy().toString());
        data.put("likelyOn", alert.likelyOn() == null ? "–" : alert.likelyOn().toString());
        return new LatenessEvent(alert.document(), kind, alert.language(), data);
    }

    LatenessEvent with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(data);
        more.put(name, value);
        return new LatenessEvent(document, kind, language, more);
    }

    @Override
    public String type() {
        return kind.name();
    }
}
