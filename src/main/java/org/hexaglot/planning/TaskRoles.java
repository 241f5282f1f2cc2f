package org.hexaglot.planning;

import java.util.Set;
import org.hexaglot.kernel.Role;

/**
 * Who performs a task.
 *
 * @param roles those who may claim it from the pool
 * @param byAssignment those who work on it only when it is assigned to them, and do not see the pool
 */
public record TaskRoles(Set<Role> roles, Set<Role> byAssignment) {
    /** Ids of all user tasks in the process models. */
    public static final Set<String> TASKS = Set.of(
            "submitManuscript",
            "reviewSubmission",
            "decideWaiver",
            "editDocument",
            "answerQuery",
            "translate",
            "revise",
            "processText",
            "proofread",
            "mendSource",
            "releaseDocument");

    public TaskRoles {
        roles = Set.copyOf(roles);
        byAssignment = Set.copyOf(byAssignment);
    }

    public boolean mayClaim(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    public boolean mayBeAssigned(Set<Role> held) {
        return mayClaim(held) || held.stream().anyMatch(byAssignment::contains);
    }
}
