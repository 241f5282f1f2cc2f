package org.hexaglot.notification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people can be told of by mail, each with how often unless they choose otherwise. */
public enum Topic {
    TASK_AVAILABLE(Frequency.DAILY),
    TASK_ASSIGNED(Frequency.AT_ONCE),
    /** Work that a reviser or proofreader sent back. */
    TASK_RETURNED(Frequency.AT_ONCE),
    SOURCE_REVISED(Frequency.AT_ONCE),
    DUE_SOON(Frequency.AT_ONCE),
    OVERDUE(Frequency.AT_ONCE),
    SUBMISSION_ACCEPTED(Frequency.DAILY),
    SUBMISSION_RETURNED(Frequency.AT_ONCE),
    QUERY(Frequency.AT_ONCE),
    SLOT_MISSED(Frequency.AT_ONCE),
    WAIVER(Frequency.AT_ONCE),
    DATES_CHANGED(Frequency.DAILY),
    EXCEPTION(Frequency.AT_ONCE),
    ISSUED(Frequency.AT_ONCE),
    /** A document is withdrawn on which somebody has work, or which they submit or plan. */
    WITHDRAWN(Frequency.AT_ONCE),
    /** A document is likely to be late, for those who can still help. */
    LATENESS(Frequency.DAILY),
    /** A change of the plan awaits the documents officers, or was set aside by them. */
    PROPOSAL(Frequency.AT_ONCE),
    /** Somebody complains of a language version, for those who answer. */
    COMPLAINT(Frequency.AT_ONCE),
    /** The answer, for who complained. */
    COMPLAINT_ANSWERED(Frequency.AT_ONCE);

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Frequency usual;

    Topic(Frequency usual) {
        this.usual = usual;
    }

    /** Part of message keys and names of form fields. */
    public String code() {
        return code;
    }

    public Frequency usual() {
        return usual;
    }

    static Optional<Topic> find(String name) {
        return Arrays.stream(values())
                .filter(topic -> topic.name().equals(name))
                .findFirst();
    }
}
