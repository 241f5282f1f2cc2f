package org.hexaglot.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Role;
import org.jspecify.annotations.Nullable;

/** What is to change about a person; null leaves a thing as it is, an empty e-mail address removes it. */
public record PersonChange(
        @Nullable String name,
        @Nullable String email,
        @Nullable Set<Role> roles,
        @Nullable Map<Language, Set<Language>> pairs,
        @Nullable String dutyStation,
        @Nullable Set<String> stations,
        @Nullable Language uiLanguage,
        @Nullable Boolean active,
        @Nullable Boolean maySelfRevise,
        @Nullable List<Leave> leave) {
    private static final PersonChange NOTHING =
            new PersonChange(null, null, null, null, null, null, null, null, null, null);

    public static PersonChange ofName(String name) {
        return new PersonChange(name, null, null, null, null, null, null, null, null, null);
    }

    public static PersonChange ofUiLanguage(Language language) {
        return new PersonChange(null, null, null, null, null, null, language, null, null, null);
    }

    public static PersonChange ofRoles(Set<Role> roles) {
        return new PersonChange(null, null, roles, null, null, null, null, null, null, null);
    }

    public static PersonChange ofPairs(Map<Language, Set<Language>> pairs) {
        return new PersonChange(null, null, null, pairs, null, null, null, null, null, null);
    }

    public static PersonChange ofLeave(List<Leave> leave) {
        return new PersonChange(null, null, null, null, null, null, null, null, null, leave);
    }

    public static PersonChange ofActive(boolean active) {
        return new PersonChange(null, null, null, null, null, null, null, active, null, null);
    }

    public boolean isEmpty() {
        return equals(NOTHING);
    }
}
