package org.hexaglot.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;

/**
 * Those who work beside the people of the demonstration, so that its office is as large as its programme. They are not
 * offered on the sign-in page, some are on leave, and not every language has as many.
 */
final class DemoColleagues {
    private static final String STATION = "new-york";
    private static final Set<Language> ALL = EnumSet.allOf(Language.class);

    private record Colleague(Role role, Language language, String name, int leaveInDays) {
        static Colleague of(Role role, Language language, String name) {
            return new Colleague(role, language, name, 0);
        }
    }

    private static final List<Colleague> COLLEAGUES = List.of(
            Colleague.of(Role.TRANSLATOR, Language.AR, "Nour El-Sayed"),
            Colleague.of(Role.TRANSLATOR, Language.ZH, "赵敏 (Zhao Min)"),
            Colleague.of(Role.TRANSLATOR, Language.ZH, "周子轩 (Zhou Zixuan)"),
            Colleague.of(Role.TRANSLATOR, Language.EN, "Ruth Adeyemi"),
            Colleague.of(Role.TRANSLATOR, Language.FR, "Aïssata Traoré"),
            Colleague.of(Role.TRANSLATOR, Language.FR, "Mathieu Gagnon"),
            Colleague.of(Role.TRANSLATOR, Language.RU, "Тимур Алиев (Timur Aliyev)"),
            new Colleague(Role.TRANSLATOR, Language.ES, "Lucía Paredes", 7),
            Colleague.of(Role.TRANSLATOR, Language.ES, "Andrés Quispe"),
            Colleague.of(Role.TRANSLATOR, Language.AR, "Rania Shaheen"),
            Colleague.of(Role.TRANSLATOR, Language.AR, "Khalid Benjelloun"),
            Colleague.of(Role.TRANSLATOR, Language.ZH, "孙婷 (Sun Ting)"),
            Colleague.of(Role.TRANSLATOR, Language.ZH, "何俊 (He Jun)"),
            Colleague.of(Role.TRANSLATOR, Language.FR, "Delphine Aubry"),
            Colleague.of(Role.TRANSLATOR, Language.FR, "Hervé Nkomo"),
            Colleague.of(Role.TRANSLATOR, Language.RU, "Марина Лебедева (Marina Lebedeva)"),
            Colleague.of(Role.TRANSLATOR, Language.ES, "Beatriz Aguirre"),
            Colleague.of(Role.TRANSLATOR, Language.ES, "Rodrigo Salinas"),
            Colleague.of(Role.PROCESSOR, Language.AR, "Hana Mansour"),
            Colleague.of(Role.PROCESSOR, Language.ZH, "林静 (Lin Jing)"),
            Colleague.of(Role.PROCESSOR, Language.EN, "Patrick Oduya"),
            Colleague.of(Role.PROCESSOR, Language.FR, "Solène Marchand"),
            new Colleague(Role.PROCESSOR, Language.RU, "Вера Козлова (Vera Kozlova)", 14),
            Colleague.of(Role.PROCESSOR, Language.ES, "Marisol Fuentes"),
            Colleague.of(Role.PROCESSOR, Language.AR, "Sami Khoury"),
            Colleague.of(Role.PROCESSOR, Language.ZH, "吴浩然 (Wu Haoran)"),
            Colleague.of(Role.PROCESSOR, Language.EN, "Grace Mbeki"),
            Colleague.of(Role.PROCESSOR, Language.FR, "Yves Kabongo"),
            Colleague.of(Role.PROCESSOR, Language.RU, "Лейла Юсупова (Leyla Yusupova)"),
            Colleague.of(Role.PROCESSOR, Language.ES, "Emilio Cárdenas"),
            Colleague.of(Role.EDITOR, Language.EN, "Niamh Gallagher"),
            Colleague.of(Role.TRANSLATOR, Language.AR, "Salma Idrissi"),
            Colleague.of(Role.TRANSLATOR, Language.RU, "Антон Белов (Anton Belov)"),
            Colleague.of(Role.TRANSLATOR, Language.RU, "Ирина Ковальчук (Iryna Kovalchuk)"),
            Colleague.of(Role.TRANSLATOR, Language.EN, "Daniel Osei"));

    private DemoColleagues() {}

    static List<Person> all(LocalDate today) {
        List<Person> all = new ArrayList<>();
        for (int i = 0; i < COLLEAGUES.size(); i++) {
            all.add(person(COLLEAGUES.get(i), "colleague-" + (i + 1), today));
        }
        return all;
    }

    private static Person person(Colleague colleague, String id, LocalDate today) {
        boolean translates = colleague.role() == Role.TRANSLATOR;
        LocalDate away = today.plusDays(colleague.leaveInDays());
        return new Person(
                new PersonId(id),
                colleague.name(),
                null,
                Set.of(colleague.role()),
                translates
                        ? Person.from(ALL, colleague.language())
                        : colleague.role() == Role.EDITOR
                                ? Person.within(ALL)
                                : Person.within(Set.of(colleague.language())),
                STATION,
                Set.of(),
                Language.EN,
                true,
                translates,
                colleague.leaveInDays() == 0 ? List.of() : List.of(new Leave(away, away.plusDays(20))),
                1);
    }
}
