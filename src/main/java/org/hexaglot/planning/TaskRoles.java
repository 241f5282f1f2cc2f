package org.hexaglot.planning;

import java.util.List;
import java.util.Set;
import org.hexaglot.kernel.Role;

/**
 * Who performs a task.
 *
 * @param roles those who may claim it from the pool
 * @param byAssignment those who work on it only when it is assigned to them, and do not see the pool
 */
public record TaskRoles(Set<Role> roles, Set<Role> byAssignment) {
    /** Ids of all user tasks in the process models, in the order of a journey. */
    public static final List<String> TASKS = List.of(
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
