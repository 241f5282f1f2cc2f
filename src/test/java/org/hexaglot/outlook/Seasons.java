package org.hexaglot.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;
import org.hexaglot.outlook.OpenDocument.Waits;
import org.hexaglot.people.Leave;
import org.hexaglot.people.Person;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Rules;
import org.hexaglot.planning.RulesLoader;
import org.hexaglot.planning.Work;
import org.hexaglot.planning.WorkloadStandards;

/** Seasons and staff by chance, the same for the same seed. */
public final class Seasons {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Rules RULES = RulesLoader.fromClasspath();
    public static final WorkloadStandards STANDARDS = RULES.standards(TODAY);
    private static final Work[] HEADS = {Work.REVIEW, Work.EDIT, Work.TRANSLATE};
    private static final Work[] STEPS = {Work.TRANSLATE, Work.REVISE, Work.PROCESS, Work.PROOFREAD, Work.RELEASE};

    private Seasons() {}

    /** Documents in every state, their days of issuance spread over so many weeks. */
    public static Season season(Random chance, int documents, int weeks) {
        List<OpenDocument> all = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            Work next = HEADS[chance.nextInt(3)];
            int words = 500 + chance.nextInt(12_000);
            Language original = chance.nextInt(10) < 8 ? Language.EN : Language.FR;
            boolean awaited = next == Work.REVIEW && chance.nextBoolean();
            LocalDate issueBy = TODAY.plusDays(chance.nextInt(weeks * 7));
            List<OpenVersion> versions = new ArrayList<>();
            for (Language language : Language.OFFICIAL) {
                Work step = next == Work.TRANSLATE ? STEPS[chance.nextInt(STEPS.length)] : Work.TRANSLATE;
                boolean first = language == original && step.compareTo(Work.PROCESS) < 0;
                versions.add(new OpenVersion(language, first ? Work.PROCESS : step, 1, words / 2, true));
            }
            all.add(new OpenDocument(
                    id(i),
                    DutyStation.values()[chance.nextInt(4)],
                    original,
                    awaited ? TODAY.plusDays(chance.nextInt(weeks * 7)) : TODAY,
                    awaited ? Waits.MANUSCRIPT : Waits.NOTHING,
                    chance.nextInt(10) == 0,
                    issueBy,
                    words,
                    next,
                    1,
                    versions));
        }
        return new Season(all);
    }

    public static DocumentId id(int number) {
        return new DocumentId(String.format("%026d", number));
    }

    /** At each station so many translators and half as many revisers a language, some of them away now and then. */
    public static List<Person> people(Random chance, int translators) {
        List<Person> people = new ArrayList<>();
        for (DutyStation station : DutyStation.values()) {
            for (Language language : Language.OFFICIAL) {
                for (int i = 0; i < translators; i++) {
                    people.add(person(station, Role.TRANSLATOR, language, i, chance));
                    if (i % 2 == 0) {
                        people.add(person(station, Role.REVISER, language, i, chance));
                        people.add(person(station, Role.PROCESSOR, language, i, chance));
                    }
                }
                people.add(person(station, Role.EDITOR, language, 0, chance));
            }
            people.add(person(station, Role.OFFICER, Language.EN, 0, chance));
            people.add(person(station, Role.OFFICER, Language.EN, 1, chance));
        }
        return people;
    }

    static Person person(DutyStation station, Role role, Language language, int number, Random chance) {
        boolean within = role == Role.EDITOR || role == Role.PROCESSOR;
        LocalDate away = TODAY.plusDays(chance.nextInt(60));
        return new Person(
                new PersonId(role.code() + "-" + language.code() + "-" + station.code() + "-" + number),
                "Somebody",
                null,
                Set.of(role),
                within ? Person.within(Set.of(language)) : Person.from(EnumSet.allOf(Language.class), language),
                station.code(),
                Set.of(),
                Language.EN,
                true,
                true,
                chance.nextInt(3) == 0 ? List.of(new Leave(away, away.plusDays(13))) : List.of(),
                1);
    }

    static Workforce force(List<Person> people) {
        return Workforce.of(people, RULES, TODAY);
    }

    static Map<Language, Set<Language>> all() {
        return Person.within(EnumSet.allOf(Language.class));
    }
}
