package org.hexaglot.notification;

import java.util.Arrays;
import java.util.Locale;
import org.hexaglot.kernel.Refusal;

/** What a calendar holds. */
public enum CalendarKind {
    /** When the tasks of a person are due. */
    TASKS,
    /** When the documents of a submitting officer are to be delivered and issued. */
    SLOTS,
    /** When the documents of a body are to be issued or were. */
    ISSUANCES;

    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    static CalendarKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("unknown-calendar"));
    }
}
