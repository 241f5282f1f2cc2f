package org.hexaglot.reference;

import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Role;

/** Who may look into the memory and the terms, and who keeps them. Everybody else is refused. */
public final class ReferenceRights {
    private static final Role[] USERS = {Role.TRANSLATOR, Role.REVISER, Role.EDITOR, Role.PROCESSOR, Role.TERMINOLOGIST
    };

    private ReferenceRights() {}

    /** Staff who work on texts. */
    public static boolean mayUse(Actor actor) {
        return actor.isAny(USERS);
    }

    public static void mustUse(Actor actor) {
        actor.mustBe(USERS);
    }

    public static boolean mayKeep(Actor actor) {
        return actor.is(Role.TERMINOLOGIST);
    }

    /** Whether this person sees how the memory stands and sets right what went wrong. */
    public static boolean mayOversee(Actor actor) {
        return actor.isAny(Role.TERMINOLOGIST, Role.ADMINISTRATOR);
    }

    public static void mustOversee(Actor actor) {
        actor.mustBe(Role.TERMINOLOGIST, Role.ADMINISTRATOR);
    }

    /** Imports, exports, validates. */
    public static void mustKeep(Actor actor) {
        actor.mustBe(Role.TERMINOLOGIST);
    }
}
