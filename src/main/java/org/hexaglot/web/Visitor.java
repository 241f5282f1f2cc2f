package org.hexaglot.web;

import java.time.ZoneId;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Role;

/**
 * The signed-in person as pages need them.
 *
 * @param displayName the person's name as they write it
 * @param language the language of the user interface that the person chose
 * @param zone time zone of the duty station, in which instants are shown
 */
public record Visitor(Actor actor, String displayName, Language language, ZoneId zone) {
    public boolean isAny(Role... roles) {
        return actor.isAny(roles);
    }
}
