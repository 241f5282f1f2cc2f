package org.hexaglot.people;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;

/**
 * The people of the demonstration. Each one's password is the user name, which is why they exist in the environment
 * {@code demo} only. Their rights apply at all duty stations.
 */
@Singleton
@Requires(env = "demo")
public class DemoPeople {
    private static final Set<Language> ALL = EnumSet.allOf(Language.class);
    private static final String STATION = "new-york";

    private final People people;
    private final Credentials credentials;
    private final Passwords passwords;
    private final Clock clock;

    DemoPeople(People people, Credentials credentials, Passwords passwords, Clock clock) {
        this.people = people;
        this.credentials = credentials;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param description key of a message that says what this person does here; it may use the argument
     *     {@code language}, the name of the language that has the code
     * @param language code of the target language; empty text for those without one
     */
    public record DemoPerson(Person person, String description, String language) {}

    /** All of them, in the order in which the sign-in page offers them. */
    public static List<DemoPerson> all() {
        List<DemoPerson> all = new ArrayList<>();
        all.add(one("officer", "Amina Okafor", Role.OFFICER, Map.of()));
        all.add(one("author", "Lars Lindqvist", Role.AUTHOR, Map.of()));
        all.add(one("editor", "Margaret Whitcombe", Role.EDITOR, Person.within(ALL)));
        translators().forEach(all::add);
        revisers().forEach(all::add);
        all.add(one("processor", "Tomasz Wiśniewski", Role.PROCESSOR, Person.within(ALL)));
        all.add(one("terminologist", "Yusuf Rahmani", Role.TERMINOLOGIST, Person.within(ALL)));
        all.add(inLanguage("contractor", Language.FR, "Moussa Diallo", Role.CONTRACTOR));
        all.add(one("contracts", "Priya Raghunathan", Role.CONTRACT_MANAGER, Map.of()));
        all.add(one("manager", "Catarina Figueiredo", Role.MANAGER, Map.of()));
        all.add(one("admin", "Jun Takahashi", Role.ADMINISTRATOR, Map.of()));
        all.add(one("delegate", "Sione Tupou", Role.DELEGATE, Map.of()));
        return List.copyOf(all);
    }

    /** Adds those who are missing; whoever is there stays as they are. */
    @Transactional
    public void ensure() {
        all().forEach(demo -> ensure(demo.person()));
        DemoColleagues.all(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).forEach(colleague -> {
            if (people.find(colleague.id()).isEmpty()) {
                people.add(colleague, clock.instant());
            }
        });
    }

    private void ensure(Person person) {
        PersonId id = person.id();
        if (people.find(id).isEmpty()) {
            people.add(person, clock.instant());
            credentials.setPassword(id, passwords.hash(id.value()));
        }
    }

    private static Stream<DemoPerson> translators() {
        return Stream.of(
                inLanguage("translator", Language.AR, "Layla Haddad", Role.TRANSLATOR),
                inLanguage("translator", Language.ZH, "陈思远 (Chen Siyuan)", Role.TRANSLATOR),
                inLanguage("translator", Language.EN, "Eleanor Ngata", Role.TRANSLATOR),
                inLanguage("translator", Language.FR, "Camille Lefèvre", Role.TRANSLATOR),
                inLanguage("translator", Language.RU, "Ольга Смирнова (Olga Smirnova)", Role.TRANSLATOR),
                inLanguage("translator", Language.ES, "Valentina Rojas", Role.TRANSLATOR));
    }

    private static Stream<DemoPerson> revisers() {
        return Stream.of(
                inLanguage("reviser", Language.AR, "Karim Benyahia", Role.REVISER),
                inLanguage("reviser", Language.ZH, "王丽华 (Wang Lihua)", Role.REVISER),
                inLanguage("reviser", Language.EN, "Desmond Achebe", Role.REVISER),
                inLanguage("reviser", Language.FR, "Étienne Tremblay", Role.REVISER),
                inLanguage("reviser", Language.RU, "Данияр Ахметов (Daniyar Akhmetov)", Role.REVISER),
                inLanguage("reviser", Language.ES, "Joaquín Herrera", Role.REVISER));
    }

    private static DemoPerson one(String id, String name, Role role, Map<Language, Set<Language>> pairs) {
        return new DemoPerson(person(id, name, role, pairs), "people.demo." + id, "");
    }

    private static DemoPerson inLanguage(String kind, Language target, String name, Role role) {
        String id = kind + "-" + target.code();
        return new DemoPerson(person(id, name, role, Person.from(ALL, target)), "people.demo." + kind, target.code());
    }

    private static Person person(String id, String name, Role role, Map<Language, Set<Language>> pairs) {
        boolean selfRevises = role == Role.TRANSLATOR;
        return new Person(
                new PersonId(id),
                name,
                null,
                Set.of(role),
                pairs,
                STATION,
                Set.of(),
                Language.EN,
                true,
                selfRevises,
                List.of(),
                1);
    }
}
