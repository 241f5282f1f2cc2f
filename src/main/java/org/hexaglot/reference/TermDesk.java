package org.hexaglot.reference;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.reference.ReferenceEvent.Kind;
import org.jspecify.annotations.Nullable;

/** Where terms are proposed, discussed by their versions, validated and looked up. */
@Singleton
public class TermDesk {
    private static final int SHORTEST = 1;
    private static final int LONGEST = 200;

    private final Concepts concepts;
    private final Journal journal;
    private final Clock clock;

    TermDesk(Concepts concepts, Journal journal, Clock clock) {
        this.concepts = concepts;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Concept propose(Actor actor, Concept.Content content, String comment) {
        ReferenceRights.mustUse(actor);
        Concept proposed =
                new Concept(0, 1, Concept.State.PROPOSED, content.checked(), null, actor.person(), clock.instant());
        long id = concepts.add(proposed, Concept.Act.PROPOSED, actor.person(), clock.instant(), comment);
        Concept kept = get(id);
        journal.record(actor, ReferenceEvent.of(Kind.ConceptProposed, kept, comment));
        return kept;
    }

    /** By a terminologist, or by whoever proposed it as long as it is not decided. */
    @Transactional
    public Concept change(Actor actor, long id, Concept.Content content, String comment, @Nullable Integer expected) {
        Concept concept = get(id);
        boolean own = concept.madeBy().equals(actor.person()) && concept.state() == Concept.State.PROPOSED;
        if (!own || !ReferenceRights.mayUse(actor)) {
            ReferenceRights.mustKeep(actor);
        }
        concept.mustBeAt(expected);
        return keep(actor, concept.changed(content.checked(), concept.state()), Concept.Act.CHANGED, comment);
    }

    @Transactional
    public Concept validate(Actor actor, long id, String comment, @Nullable Integer expected) {
        return decide(actor, id, Concept.State.VALIDATED, Concept.Act.VALIDATED, comment, expected);
    }

    /** Takes a concept out of use; why stays readable. */
    @Transactional
    public Concept reject(Actor actor, long id, String comment, @Nullable Integer expected) {
        ReferenceRights.mustKeep(actor);
        if (comment.isBlank()) {
            throw Refusal.invalid("reason-required").field("comment", "required");
        }
        return decide(actor, id, Concept.State.REJECTED, Concept.Act.REJECTED, comment, expected);
    }

    private Concept decide(
            Actor actor, long id, Concept.State next, Concept.Act act, String comment, @Nullable Integer expected) {
        ReferenceRights.mustKeep(actor);
        Concept concept = get(id);
        concept.mustBeAt(expected);
        if (concept.state() == next) {
            throw Refusal.wrongState("already-decided").with("state", next.code());
        }
        return keep(actor, concept.changed(concept.content(), next), act, comment);
    }

    private Concept keep(Actor actor, Concept next, Concept.Act act, String comment) {
        if (!concepts.save(next, act, actor.person(), clock.instant(), comment)) {
            throw Refusal.stale("stale-version").with("version", next.version());
        }
        Concept kept = get(next.id());
        journal.record(actor, ReferenceEvent.of(told(act), kept, comment));
        return kept;
    }

    private static Kind told(Concept.Act act) {
        return switch (act) {
            case PROPOSED -> Kind.ConceptProposed;
            case CHANGED -> Kind.ConceptChanged;
            case VALIDATED -> Kind.ConceptValidated;
            case REJECTED -> Kind.ConceptRejected;
            case IMPORTED -> Kind.TermsImported;
        };
    }

    @Transactional(readOnly = true)
    public Concept read(Actor actor, long id) {
        ReferenceRights.mustUse(actor);
        return get(id);
    }

    @Transactional(readOnly = true)
    public List<Concept.Version> history(Actor actor, long id) {
        ReferenceRights.mustUse(actor);
        get(id);
        return concepts.history(id);
    }

    /** What has a term that begins as typed, in this language or any. */
    @Transactional(readOnly = true)
    public List<Concept> lookUp(Actor actor, String typed, @Nullable Language language, int limit) {
        ReferenceRights.mustUse(actor);
        String folded = MatchText.normalised(typed);
        if (folded.length() < SHORTEST || folded.length() > LONGEST) {
            return List.of();
        }
        return concepts.matching(folded, language, false, limit);
    }

    /** In the order in which they came. */
    @Transactional(readOnly = true)
    public List<Concept> list(Actor actor, Concept.@Nullable State state, long after, int limit) {
        ReferenceRights.mustUse(actor);
        return concepts.after(after, state == null ? null : Set.of(state), limit);
    }

    public static boolean mayPropose(Actor actor) {
        return ReferenceRights.mayUse(actor);
    }

    public static boolean mayChange(Actor actor, Concept concept) {
        return actor.is(Role.TERMINOLOGIST)
                || concept.state() == Concept.State.PROPOSED && concept.madeBy().equals(actor.person());
    }

    private Concept get(long id) {
        return concepts.find(id)
                .orElseThrow(() -> Refusal.notFound("unknown-concept").with("concept", id));
    }
}
