package org.hexaglot.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of the months in six languages, Arabic in both of its series. Chinese months are figures. */
final class MonthNames {
    private static final List<String> NAMES = List.of(
            "january jan. janvier января январь январе январю январем enero يناير كانون_الثاني كانون_ثاني",
            "february feb. février fevrier февраля февраль феврале февралю февралем febrero فبراير شباط",
            "march mar. mars марта март марте марту мартом marzo مارس آذار",
            "april apr. avril апреля апрель апреле апрелю апрелем abril أبريل ابريل إبريل نيسان",
            "may mai мая май мае маю маем mayo مايو أيار ايار",
            "june jun. juin июня июнь июне июню июнем junio يونيه يونيو حزيران",
            "july jul. juillet июля июль июле июлю июлем julio يوليه يوليو تموز",
            "august aug. août aout августа август августе августу августом agosto أغسطس اغسطس آب",
            "september sept. septembre сентября сентябрь сентябре сентябрю сентябрем septiembre setiembre سبتمبر أيلول ايلول",
            "october oct. octobre октября октябрь октябре октябрю октябрем octubre أكتوبر اكتوبر تشرين_الأول تشرين_أول",
            "november nov. novembre ноября ноябрь ноябре ноябрю ноябрем noviembre نوفمبر تشرين_الثاني تشرين_ثاني",
            "december dec. décembre decembre декабря декабрь декабре декабрю декабрем diciembre ديسمبر كانون_الأول كانون_أول");
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Set<String> FIRST_WORDS = new HashSet<>();

    static {
        for (int month = 0; month < NAMES.size(); month++) {
            for (String name : NAMES.get(month).split(" ")) {
                NUMBERS.put(name.replace('_', ' '), month + 1);
                FIRST_WORDS.add(name.split("[_.]")[0]);
            }
        }
    }

    /** A name, longer ones first, with nothing of a word before or behind it. */
    static final String PATTERN = NUMBERS.keySet().stream()
            .sorted((one, other) -> other.length() - one.length())
            .map(name -> name.replace(".", "\\.").replace(" ", "[\\s\u00A0]+"))
            .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})"));

    private MonthNames() {}

    /** Whether a word may begin a name. */
    static boolean mayBegin(String word) {
        return FIRST_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Two digits, {@code 01} to {@code 12}. */
    static String number(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00A0]+", " ");
        return twoDigits(String.valueOf(NUMBERS.getOrDefault(plain, 0)));
    }

    static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
