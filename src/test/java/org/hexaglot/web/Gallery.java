package org.hexaglot.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;
import org.jspecify.annotations.Nullable;

/** Pages without a server, for looking at templates. */
final class Gallery {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Messages MESSAGES = Messages.strict();
    private static final Assets ASSETS = new Assets();

    private Gallery() {}

    static Visitor officer(Language language) {
        Actor actor = new Actor(new PersonId("officer"), Set.of(Role.OFFICER), Set.of(), Map.of(), "test");
        return new Visitor(actor, "Amina Okafor", language, ZoneId.of("America/New_York"));
    }

    static Page page(Language language, String path, @Nullable Visitor visitor, @Nullable Flash flash) {
        Phrases phrases = new Phrases(MESSAGES, language, ZoneId.of("America/New_York"), TODAY);
        return new Page(phrases, ASSETS, visitor, "token", path, "", flash);
    }
}
