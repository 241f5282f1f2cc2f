package org.hexaglot.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * How long to wait after failed sign-ins: the first few cost nothing, each further one doubles the wait. An address is
 * shared by a whole duty station, so it may fail more often than a user name.
 */
final class SignInThrottle {
    static final int FREE_PER_NAME = 5;
    static final int FREE_PER_ADDRESS = 50;
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    /** After so long without a failure counting starts again. */
    static final Duration MEMORY = Duration.ofHours(1);

    private static final int LONGEST_SUBJECT = 100;
    private static final int MOST_DOUBLINGS = 20;

    private SignInThrottle() {}

    static String nameSubject(String username) {
        return shorten("name:" + username.toLowerCase(Locale.ROOT));
    }

    static String addressSubject(String address) {
        return shorten("address:" + address);
    }

    static SignInFailures.Count afterOneMore(SignInFailures.Count before, int free, Instant now) {
        boolean forgotten = before.lastAt().plus(MEMORY).isBefore(now);
        int failures = forgotten ? 1 : before.failures() + 1;
        return new SignInFailures.Count(failures, now, now.plus(waitAfter(failures, free)));
    }

    static Duration waitAfter(int failures, int free) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** What is left of the wait; a block that lies impossibly far ahead (the clock was set back) counts as over. */
    static Duration left(SignInFailures.Count count, Instant now) {
        Duration left = Duration.between(now, count.blockedUntil());
        return left.isNegative() || left.compareTo(LONGEST_WAIT) > 0 ? Duration.ZERO : left;
    }

    private static String shorten(String subject) {
        return subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
    }
}
