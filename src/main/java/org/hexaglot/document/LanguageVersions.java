package org.hexaglot.document;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.planning.LanguagePlan;
import org.jspecify.annotations.Nullable;

/**
 * The languages of one document: which are required, how far each has come, whether all can come out together. A waived
 * language stays with what was made of it, it is only no longer required.
 */
final class LanguageVersions {
    private final EnumMap<Language, LanguageVersion> versions = new EnumMap<>(Language.class);

    LanguageVersions(List<LanguageVersion> present) {
        present.forEach(this::put);
    }

    /** Versions on which no work has begun; refuses a document without any language. */
    static List<LanguageVersion> waiting(Collection<Language> languages) {
        if (languages.isEmpty()) {
            throw Refusal.invalid("no-language").field("languages", "required");
        }
        return languages.stream().distinct().map(LanguageVersion::waiting).toList();
    }

    Map<Language, LanguageVersion> byLanguage() {
        return Collections.unmodifiableMap(versions);
    }

    List<LanguageVersion> all() {
        return List.copyOf(versions.values());
    }

    LanguageVersion get(Language language) {
        LanguageVersion found = versions.get(language);
        if (found == null) {
            throw Refusal.notFound("language-not-required").with("language", language.code());
        }
        return found;
    }

    /** The version of this language; refuses when it is not in this state. */
    LanguageVersion in(LanguageState state, Language language) {
        LanguageVersion present = get(language);
        if (present.state() != state) {
            throw Refusal.wrongState("language-in-other-state")
                    .with("language", language.code())
                    .with("state", present.state().code());
        }
        return present;
    }

    void put(LanguageVersion version) {
        versions.put(version.language(), version);
    }

    List<Language> required() {
        return languages(LanguageVersion::isRequired);
    }

    /** The required languages that are neither ready nor issued. */
    List<Language> missing() {
        return languages(each ->
                each.isRequired() && each.state() != LanguageState.READY && each.state() != LanguageState.ISSUED);
    }

    /** When the first of the missing languages is due, or null. */
    @Nullable
    Instant nextDueAt() {
        return missing().stream()
                .map(each -> get(each).dueAt())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether every required language has come out. */
    boolean isWholeOut() {
        return versions.values().stream()
                .filter(LanguageVersion::isRequired)
                .allMatch(each -> each.state() == LanguageState.ISSUED);
    }

    void schedule(Map<Language, LanguagePlan> due) {
        due.forEach((language, dates) -> versions.computeIfPresent(language, (code, present) -> present.due(dates)));
    }

    void add(Language language) {
        LanguageVersion present = versions.get(language);
        if (present != null && present.isRequired()) {
            throw Refusal.wrongState("language-already-required").with("language", language.code());
        }
        put(LanguageVersion.waiting(language));
    }

    void waive(Language language) {
        LanguageVersion present = get(language);
        if (present.state() == LanguageState.ISSUED || !present.isRequired()) {
            throw Refusal.wrongState("language-not-open").with("language", language.code());
        }
        if (required().size() == 1) {
            throw Refusal.wrongState("last-language").with("language", language.code());
        }
        put(present.in(LanguageState.WAIVED));
    }

    /** Issues all that are required at this instant; refuses as long as one is missing. */
    void issueAll(Instant now) {
        mustBeReady(missing());
        issue(required(), now);
    }

    /** Issues these before the others; refuses as long as one of them is not ready. */
    void issueSome(Collection<Language> some, Instant now) {
        List<Language> notReady = some.stream()
                .filter(each -> get(each).state() != LanguageState.READY)
                .toList();
        if (some.isEmpty()) {
            throw notReady(notReady);
        }
        mustBeReady(notReady);
        issue(some, now);
    }

    /** Puts the latest files of these issued languages before readers. */
    void reissue(Collection<Language> some) {
        some.forEach(each -> put(in(LanguageState.ISSUED, each).reissued()));
    }

    /** The refusal that names the languages which are not ready. */
    static Refusal notReady(List<Language> missing) {
        return Refusal.wrongState("languages-not-ready")
                .with("missing", missing)
                .with("count", missing.size());
    }

    private static void mustBeReady(List<Language> notReady) {
        if (!notReady.isEmpty()) {
            throw notReady(notReady);
        }
    }

    private void issue(Collection<Language> some, Instant now) {
        some.stream()
                .map(this::get)
                .filter(each -> each.state() == LanguageState.READY)
                .forEach(each -> put(each.issued(now)));
    }

    private List<Language> languages(Predicate<LanguageVersion> wanted) {
        return versions.values().stream()
                .filter(wanted)
                .map(LanguageVersion::language)
                .toList();
    }
}
