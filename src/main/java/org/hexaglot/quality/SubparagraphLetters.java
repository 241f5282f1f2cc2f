package org.hexaglot.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters behind paragraph numbers, {@code 12 (a)}: {@code 12 a)} in French and Spanish, {@code 12 а)} with Latin or
 * Cyrillic letters in Russian, {@code 12 (أ)} in Arabic in the order of the abjad.
 */
final class SubparagraphLetters {
    private static final Pattern IN_REFERENCE =
            Pattern.compile("(?<=[\\p{Nd})][\\s\u00A0\u202F]{0,2}[(（]?)(\\p{L})[)）]");
    private static final Pattern ANYWHERE = Pattern.compile("(?<!\\p{L})(\\p{L}|هـ)(?:['’])?(?:[)）]|(?!\\p{L}))");
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String CYRILLIC = "абвгдежзиклмнопрст";
    /** Cyrillic letters that are typed for Latin ones and look the same. */
    private static final String ALIKE_CYRILLIC = "асеохрук";

    private static final String ALIKE_LATIN = "aceoxpyk";
    private static final String ABJAD = "أبجدهوزحطيكلمن";

    private SubparagraphLetters() {}

    /** Letters that the source names behind a paragraph number and the translation nowhere. */
    static List<Spot> lost(Pair pair) {
        List<Spot> lost = new ArrayList<>();
        List<Spot> references = References.in(pair.source(), pair.from()).paragraphs();
        if (references.isEmpty()) {
            return lost;
        }
        Set<Integer> there = places(pair.target());
        for (Spot reference : references) {
            Matcher letter = IN_REFERENCE.matcher(pair.source()).region(reference.from(), reference.to());
            letter.useTransparentBounds(true);
            while (letter.find()) {
                Set<Integer> asked = readings(letter.group(1).charAt(0));
                if (!asked.isEmpty() && asked.stream().noneMatch(there::contains)) {
                    lost.add(new Spot(letter.start(1), letter.end(1)));
                }
            }
        }
        return lost;
    }

    private static Set<Integer> places(String target) {
        Set<Integer> places = new HashSet<>();
        Matcher letter = ANYWHERE.matcher(target);
        while (letter.find()) {
            places.addAll(readings(letter.group(1).charAt(0)));
        }
        return places;
    }

    /** Which letter of the list it may be, from 0. */
    private static Set<Integer> readings(char letter) {
        char narrow = letter >= 'ａ' && letter <= 'ｚ' ? (char) (letter - 'ａ' + 'a') : letter;
        char small = Character.toLowerCase(narrow);
        Set<Integer> readings = new HashSet<>();
        add(readings, LATIN.indexOf(small));
        add(readings, CYRILLIC.indexOf(small));
        int alike = ALIKE_CYRILLIC.indexOf(small);
        if (alike >= 0) {
            add(readings, LATIN.indexOf(ALIKE_LATIN.charAt(alike)));
        }
        add(readings, ABJAD.indexOf(small == 'ا' ? 'أ' : small));
        return readings;
    }

    private static void add(Set<Integer> readings, int place) {
        if (place >= 0) {
            readings.add(place);
        }
    }
}
