package org.hexaglot.notification;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexaglot.document.Document;
import org.hexaglot.document.Documents;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.notification.MailServer.NotDelivered;
import org.hexaglot.notification.Outbox.Letter;
import org.hexaglot.notification.Outbox.Problem;
import org.hexaglot.notification.Outbox.State;
import org.hexaglot.people.People;
import org.hexaglot.people.Person;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.web.Navigation;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Phrases;
import org.hexaglot.web.Visitor;

/**
 * Letters on their way from the outbox to the mail server. Whoever dies between claiming and ending a letter leaves it to
 * others, who send it with the same id once the claim has lapsed.
 */
@Singleton
public class LetterDesk {
    /** Longer than any attempt at sending takes. */
    static final Duration CLAIM = Duration.ofMinutes(5);

    private static final String ORIGIN = "notification";
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int LONGEST_ID = 32;

    private final Outbox outbox;
    private final Preferences preferences;
    private final People people;
    private final Documents documents;
    private final StillTrue still;
    private final Reporter reporter;
    private final Pages pages;
    private final MailSettings settings;
    private final PublicAddress address;
    private final Clock clock;

    LetterDesk(
            Outbox outbox,
            Preferences preferences,
            People people,
            Documents documents,
            StillTrue still,
            Reporter reporter,
            Pages pages,
            MailSettings settings,
            PublicAddress address,
            Clock clock) {
        this.outbox = outbox;
        this.preferences = preferences;
        this.people = people;
        this.documents = documents;
        this.still = still;
        this.reporter = reporter;
        this.pages = pages;
        this.settings = settings;
        this.address = address;
        this.clock = clock;
    }

    @Transactional
    public Optional<Letter> claim(String worker) {
        Instant now = clock.instant();
        return outbox.claim(worker, now, now.plus(CLAIM));
    }

    /** The mail that the letter has become, or nothing when there is nothing left to say. */
    @Transactional(readOnly = true)
    public Optional<Mail> write(Letter letter) {
        Person person = people.find(letter.person()).filter(Person::active).orElse(null);
        if (person == null || person.email() == null) {
            return Optional.empty();
        }
        Phrases phrases = pages.phrases(
                person.uiLanguage(), DutyStation.of(person.dutyStation()).zone());
        List<News> news = news(letter, person, phrases);
        return news.isEmpty() ? Optional.empty() : Optional.of(mail(letter, person, person.email(), news, phrases));
    }

    private List<News> news(Letter letter, Person person, Phrases phrases) {
        Map<Topic, Frequency> chosen = preferences.of(List.of(person.id())).getOrDefault(person.id(), Map.of());
        Map<DocumentId, Document> about = documents
                .all(letter.causes().stream()
                        .map(Cause::document)
                        .flatMap(Stream::ofNullable)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Document::id, document -> document));
        return letter.causes().stream()
                .filter(cause -> chosen.get(cause.topic()) != Frequency.OFF)
                .flatMap(cause -> news(cause, about, person, phrases).stream())
                .toList();
    }

    private Optional<News> news(Cause cause, Map<DocumentId, Document> about, Person person, Phrases phrases) {
        DocumentId id = cause.document();
        if (id == null) {
            return still.ofPlan(cause, person) ? reporter.tellOfPlan(cause, phrases) : Optional.empty();
        }
        return Optional.ofNullable(about.get(id))
                .filter(document -> still.of(cause, document, person))
                .flatMap(document -> reporter.tell(cause, document, person, phrases));
    }

    private Mail mail(Letter letter, Person person, String to, List<News> news, Phrases phrases) {
        String subject = subject(news, phrases);
        LetterPage page =
                new LetterPage(phrases, subject, news, home(person, phrases), address.of("/account/notifications"));
        String html = new String(pages.html("notification/letter", Map.of("model", page)), StandardCharsets.UTF_8);
        return new Mail(id(letter), to, person.name(), phrases.language(), subject, page.text(), html);
    }

    private LetterPage.Home home(Person person, Phrases phrases) {
        Navigation home = Navigation.homeOf(
                new Visitor(person.actingFrom(ORIGIN), person.name(), phrases.language(), phrases.zone()));
        return new LetterPage.Home(phrases.t(home.key()), address.of(home.path()));
    }

    private static String subject(List<News> news, Phrases phrases) {
        if (news.size() > 1) {
            return phrases.t("notification.subject.many", "count", news.size(), "date", phrases.date(phrases.today()));
        }
        News only = news.get(0);
        String headline = phrases.t("notification.headline." + only.topic().code());
        String document = only.symbol().isEmpty() ? only.title() : only.symbol();
        return phrases.t("notification.subject.one", "headline", headline, "document", document);
    }

    /** The same letter always has the same id, so that mail programs know one that came twice. */
    private String id(Letter letter) {
        byte[] name = (letter.person().value() + "\n" + letter.name()).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(name)).substring(0, LONGEST_ID) + "@" + settings.domain();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    @Transactional
    public void sent(Letter letter, String worker) {
        outbox.end(letter, worker, State.SENT, clock.instant());
    }

    @Transactional
    public void passed(Letter letter, String worker) {
        outbox.end(letter, worker, State.PASSED, clock.instant());
    }

    /** Has the letter sent again later, or gives it up with the reason. */
    @Transactional
    public void failed(Letter letter, String worker, NotDelivered failure) {
        Instant now = clock.instant();
        if (failure.isForGood() || letter.tries() >= settings.triesPerLetter()) {
            outbox.giveUp(letter, worker, problem(failure), now);
        } else {
            outbox.postpone(letter, worker, now.plus(pause(letter.tries())), problem(failure), true);
        }
    }

    /** Lets the letter wait until then because of what it cannot help: the try does not count. */
    @Transactional
    public void held(Letter letter, String worker, NotDelivered failure, Instant until) {
        outbox.postpone(letter, worker, until, problem(failure), false);
    }

    private static Problem problem(NotDelivered failure) {
        return new Problem(failure.trouble(), failure.reason());
    }

    /** How long to wait after so many tries: a minute, four, sixteen and so on. */
    static Duration pause(int tries) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(20, 2 * (tries - 1)));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** The newest letters to this person. */
    @Transactional(readOnly = true)
    public List<Outbox.Told> latest(PersonId person, int limit) {
        return outbox.latest(person, null, limit);
    }
}
