package org.hexaglot.notification;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hexaglot.document.DocumentEvent;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.ListPlace;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.kernel.TimeOrderedId;
import org.hexaglot.notification.Outbox.State;
import org.hexaglot.notification.WebhookEvent.Kind;
import org.jspecify.annotations.Nullable;

/** What administrators do with webhooks: make them, choose what they are told, look at what became of the calls. */
@Singleton
public class WebhookDesk {
    private static final int LONGEST_URL = 2000;
    private static final int LONGEST_NOTE = 200;
    /** Acts on all webhooks among which those on one are looked for. */
    private static final int SEARCHED = 1_000;

    private static final int LATEST = 20;

    private final Endpoints endpoints;
    private final Deliveries deliveries;
    private final WebhookSettings settings;
    private final Journal journal;
    private final Clock clock;

    WebhookDesk(Endpoints endpoints, Deliveries deliveries, WebhookSettings settings, Journal journal, Clock clock) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    /** An endpoint just made or given a new secret: the only moment at which the secret is told. */
    public record Made(Endpoint endpoint, WebhookSecret secret) {}

    /** An endpoint with the number of its calls that wait and that were given up. */
    public record Standing(Endpoint endpoint, long waiting, long failed) {}

    /** All types that a webhook can be told, sorted. */
    public static Set<String> types() {
        return Arrays.stream(DocumentEvent.Kind.values())
                .map(DocumentEvent.Kind::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Transactional
    public Made add(Actor actor, String url, String note, Set<String> types) {
        actor.mustBe(Role.ADMINISTRATOR);
        Instant now = clock.instant();
        Endpoint endpoint = new Endpoint(
                TimeOrderedId.at(now), checked(url), checkedNote(note), known(types), true, actor.person(), now);
        mustBeNew(endpoint);
        WebhookSecret secret = WebhookSecret.random();
        endpoints.add(endpoint, secret);
        journal.record(actor, WebhookEvent.of(Kind.WebhookAdded, endpoint));
        return new Made(endpoint, secret);
    }

    /** @param seen the last act that was seen, as {@link #lastAct} tells it */
    @Transactional
    public Endpoint change(Actor actor, String id, String note, Set<String> types, boolean active, long seen) {
        actor.mustBe(Role.ADMINISTRATOR);
        Endpoint former = existing(id);
        mustBeAsSeen(actor, former, seen);
        Endpoint changed = former.with(checkedNote(note), known(types), active);
        endpoints.save(changed);
        journal.record(actor, WebhookEvent.between(former, changed));
        return changed;
    }

    /**
     * A new secret in the place of one that was lost or got known; the former signs nothing any more. A form that is sent
     * twice is refused: it would end the secret that was just copied.
     *
     * @param seen the last act that was seen, as {@link #lastAct} tells it
     */
    @Transactional
    public Made renew(Actor actor, String id, long seen) {
        actor.mustBe(Role.ADMINISTRATOR);
        Endpoint endpoint = existing(id);
        mustBeAsSeen(actor, endpoint, seen);
        WebhookSecret secret = WebhookSecret.random();
        endpoints.renew(id, secret);
        journal.record(actor, WebhookEvent.of(Kind.WebhookSecretRenewed, endpoint));
        return new Made(endpoint, secret);
    }

    @Transactional
    public void remove(Actor actor, String id) {
        actor.mustBe(Role.ADMINISTRATOR);
        Endpoint endpoint = existing(id);
        endpoints.remove(id);
        journal.record(actor, WebhookEvent.of(Kind.WebhookRemoved, endpoint));
    }

    /** Has one call made once more, or with null all that were given up; answers how many. */
    @Transactional
    public int replay(Actor actor, String id, @Nullable Long delivery) {
        actor.mustBe(Role.ADMINISTRATOR);
        Endpoint endpoint = existing(id);
        int replayed = delivery == null
                ? deliveries.replayFailed(id, clock.instant())
                : deliveries.replay(id, List.of(delivery), clock.instant());
        journal.record(actor, WebhookEvent.of(Kind.WebhookReplayed, endpoint).with("count", replayed));
        return replayed;
    }

    @Transactional(readOnly = true)
    public List<Standing> list(Actor actor) {
        actor.mustBe(Role.ADMINISTRATOR);
        return endpoints.all().stream().map(this::standing).toList();
    }

    @Transactional(readOnly = true)
    public Standing get(Actor actor, String id) {
        actor.mustBe(Role.ADMINISTRATOR);
        return standing(existing(id));
    }

    /** The log of an endpoint, of the calls after this place in the order that is asked for. */
    @Transactional(readOnly = true)
    public Deliveries.Listed log(Actor actor, String id, CallQuestion question, @Nullable ListPlace after, int limit) {
        actor.mustBe(Role.ADMINISTRATOR);
        return deliveries.of(existing(id).id(), question, after, limit);
    }

    /** What administrators did to webhooks and mail, the newest first, of the entries before this one. */
    @Transactional(readOnly = true)
    public List<Entry> history(Actor actor, long before, int limit) {
        actor.mustBe(Role.ADMINISTRATOR);
        return journal.concerning(WebhookEvent.SUBJECT, before, limit);
    }

    /** What was done to this webhook of late, the newest first. */
    @Transactional(readOnly = true)
    public List<Entry> history(Actor actor, Endpoint endpoint) {
        return history(actor, Long.MAX_VALUE, SEARCHED).stream()
                .filter(entry -> endpoint.id().equals(entry.data().get("endpoint")))
                .limit(LATEST)
                .toList();
    }

    /** The entry of the journal of what was changed last on this webhook; tells one state of it from the next. */
    public static long lastAct(List<Entry> history) {
        return history.stream()
                .filter(entry -> !entry.type().equals(Kind.WebhookReplayed.name()))
                .mapToLong(Entry::id)
                .max()
                .orElse(0);
    }

    private void mustBeAsSeen(Actor actor, Endpoint endpoint, long seen) {
        if (lastAct(history(actor, endpoint)) != seen) {
            throw Refusal.stale("webhook-changed-meanwhile");
        }
    }

    private void mustBeNew(Endpoint endpoint) {
        boolean there = endpoints.all().stream()
                .anyMatch(
                        each -> each.url().equals(endpoint.url()) && each.note().equals(endpoint.note()));
        if (there) {
            throw Refusal.invalid("invalid-webhook").field("note", "webhook-twice");
        }
    }

    private Standing standing(Endpoint endpoint) {
        return new Standing(
                endpoint,
                deliveries.count(endpoint.id(), State.WAITING),
                deliveries.count(endpoint.id(), State.FAILED));
    }

    private Endpoint existing(String id) {
        return endpoints.find(id).orElseThrow(() -> Refusal.notFound("unknown-webhook")
                .with("webhook", id));
    }

    private URI checked(String text) {
        try {
            URI url = URI.create(text.strip());
            String host = url.getHost();
            boolean known = host != null && url.getRawUserInfo() == null && text.length() <= LONGEST_URL;
            if (known && OutsideAddress.isInside(host) && !settings.isAllowedInside(host)) {
                throw Refusal.invalid("invalid-webhook").field("url", "webhook-private");
            }
            if (known && ("https".equals(url.getScheme()) || isPlainInside(url, host))) {
                return url;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // told below, as for an address that may not be called
        }
        throw Refusal.invalid("invalid-webhook").field("url", "webhook-url");
    }

    private boolean isPlainInside(URI url, String host) {
        return "http".equals(url.getScheme()) && settings.isAllowedInside(host);
    }

    private static String checkedNote(String note) {
        String bare = note.strip();
        if (bare.isEmpty() || bare.length() > LONGEST_NOTE) {
            throw Refusal.invalid("invalid-webhook").field("note", "webhook-note");
        }
        return bare;
    }

    private static Set<String> known(Set<String> types) {
        Set<String> known = new TreeSet<>(types);
        known.retainAll(types());
        return known;
    }
}
