package org.hexaglot.outlook;

import java.util.Locale;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.Work;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a document or a language version longest on its way from today on.
 *
 * @param language the language that it waits for, or null when the document as a whole does
 * @param work the step, or null when the manuscript is awaited or nothing is left to be done
 * @param wordsBefore words of documents that go before it in this step
 * @param days calendar days from its arrival at the step to its end
 */
public record Holdup(@Nullable Language language, @Nullable Work work, Cause cause, long wordsBefore, int days) {
    /** Why it takes so long. */
    public enum Cause {
        /** The manuscript is not in. */
        MANUSCRIPT,
        /** The author has a question to answer. */
        ANSWER,
        /** Others go before it. */
        QUEUE,
        /** The work itself takes its time. */
        LENGTH,
        /** Those who do it are away. */
        AWAY,
        /** Nobody does this step in this language for this station, or not within a year. */
        NOBODY,
        /** All is done but the release. */
        RELEASE;

        private final String code = name().toLowerCase(Locale.ROOT);

        public String code() {
            return code;
        }
    }

    /** The step in a word, for keeping and for messages: the task's name, or {@code manuscript}, {@code release}. */
    public String stage() {
        if (work == null) {
            return cause == Cause.RELEASE ? Work.RELEASE.task() : "submitManuscript";
        }
        return work.task();
    }
}
