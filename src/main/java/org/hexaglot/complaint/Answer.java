package org.hexaglot.complaint;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to a complaint. It stays when the complaint is taken up again.
 *
 * @param number from 1
 * @param upheld whether the complaint was right
 * @param reopening who took the complaint up again after this answer, or null
 */
public record Answer(
        int number,
        boolean upheld,
        Consequence consequence,
        String words,
        PersonId by,
        Instant at,
        @Nullable Reopening reopening) {

    /** What is done about it; the act itself stands with the document. */
    public enum Consequence {
        NOTHING,
        CORRIGENDUM,
        REISSUE;

        /** {@code nothing corrigendum reissue}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Consequence of(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid("complaint-answer-incomplete")
                            .field("consequence", code.isEmpty() ? "required" : "unknown"));
        }
    }

    /** Why an answered complaint was taken up again. */
    public record Reopening(PersonId by, Instant at, String reason) {}

    Answer reopened(Reopening again) {
        return new Answer(number, upheld, consequence, words, by, at, again);
    }
}
