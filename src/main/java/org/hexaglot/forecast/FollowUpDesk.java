package org.hexaglot.forecast;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Issuance.Relation;
import org.hexaglot.document.Metadata;
import org.hexaglot.document.Stage;
import org.hexaglot.document.Symbol;
import org.hexaglot.forecast.ForecastDesk.Forecast;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.planning.Category;
import org.jspecify.annotations.Nullable;

/**
 * What comes after issuance: corrigenda for some or all languages, revisions and addenda. Each is a document of its own,
 * linked to the one it concerns, with the next free symbol of its kind (domain.md, section 6). It stays with the meetings
 * of that document, but its time is its own: the six-week rule is for what comes before a session (section 2).
 */
@Singleton
public class FollowUpDesk {
    private static final Map<Relation, String> SUFFIXES =
            Map.of(Relation.CORRIGENDUM, "/Corr.", Relation.REVISION, "/Rev.", Relation.ADDENDUM, "/Add.");
    private static final int MOST_FOLLOW_UPS = 99;

    private final Documents documents;
    private final DocumentRights rights;
    private final ForecastDesk forecasts;

    FollowUpDesk(Documents documents, DocumentRights rights, ForecastDesk forecasts) {
        this.documents = documents;
        this.rights = rights;
        this.forecasts = forecasts;
    }

    /** {@code corrigendum revision addendum}. */
    public static Relation relation(@Nullable String code) {
        return IntStream.range(0, Relation.values().length)
                .mapToObj(i -> Relation.values()[i])
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("unknown-relation").field("relation", "unknown"));
    }

    /**
     * Forecasts a follow-up of an issued document.
     *
     * @param languages those concerned; empty means all in which the document came out
     * @param estimatedWords expected length; null takes that of the document
     */
    @Transactional
    public Document forecast(
            Actor actor, DocumentId id, Relation relation, Set<Language> languages, @Nullable Integer estimatedWords) {
        actor.mustBe(Role.OFFICER);
        Document original = documents.lock(id);
        rights.mustRead(original, actor);
        if (original.stage() != Stage.ISSUED) {
            throw Refusal.wrongState("document-in-other-stage")
                    .with("stage", original.stage().code());
        }
        Set<Language> concerned = languages.isEmpty() ? Set.copyOf(original.required()) : languages;
        concerned.forEach(original::language);
        Metadata metadata = original.metadata();
        Language source = concerned.contains(metadata.original())
                ? metadata.original()
                : Language.OFFICIAL.stream()
                        .filter(concerned::contains)
                        .findFirst()
                        .orElseThrow();
        return forecasts.forecast(
                actor,
                new Forecast(
                        new Metadata(
                                metadata.title(),
                                relation == Relation.CORRIGENDUM ? "corrigendum" : metadata.type(),
                                Category.FOLLOW_UP,
                                symbols(metadata.symbols(), SUFFIXES.get(relation)),
                                metadata.distribution(),
                                metadata.considered(),
                                source,
                                metadata.department(),
                                metadata.mandate(),
                                estimatedWords == null ? original.words() : estimatedWords,
                                metadata.submitter()),
                        concerned,
                        id,
                        relation));
    }

    private List<Symbol> symbols(List<Symbol> originals, @Nullable String suffix) {
        return originals.stream().map(original -> next(original, suffix)).toList();
    }

    private Symbol next(Symbol original, @Nullable String suffix) {
        return IntStream.rangeClosed(1, MOST_FOLLOW_UPS)
                .mapToObj(number -> Symbol.of(original + suffix + number))
                .filter(symbol -> documents.bySymbol(symbol).isEmpty())
                .findFirst()
                .orElseThrow(() -> Refusal.wrongState("too-many-follow-ups").with("symbol", original.toString()));
    }
}
