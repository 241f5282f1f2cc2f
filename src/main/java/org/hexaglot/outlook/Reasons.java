package org.hexaglot.outlook;

import org.hexaglot.kernel.Language;
import org.hexaglot.outlook.Holdup.Cause;
import org.hexaglot.planning.Work;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;

/** Why something takes as long as it does, in a sentence. */
public final class Reasons {
    private Reasons() {}

    /** {@code Translation into Russian: 12,400 words go before it}. */
    public static String of(Phrases phrases, Holdup holdup) {
        Work work = holdup.work();
        if (work == null || holdup.cause() == Cause.ANSWER) {
            return phrases.t("outlook.cause." + holdup.cause().code(), "days", holdup.days());
        }
        return phrases.t(
                "outlook.cause." + holdup.cause().code(),
                "step",
                step(phrases, work, holdup.language()),
                "words",
                phrases.words(holdup.wordsBefore()),
                "days",
                holdup.days());
    }

    /** {@code Translation into Russian}. */
    public static String step(Phrases phrases, Work work, @Nullable Language language) {
        String key = "outlook.step." + work.task();
        return language == null ? phrases.t(key) : phrases.t(key, "language", phrases.nameOf(language));
    }
}
