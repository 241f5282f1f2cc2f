package org.hexaglot.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hexaglot.kernel.Language;

/**
 * Made-up passages of a translation memory, the same for the same number: words with the frequencies of natural language,
 * lengths from a heading to a long sentence, and families of passages that differ by a few words, as recurrent reports do.
 */
final class MemoryTexts {
    private static final int WORDS = 60_000;
    private static final int CHARACTERS = 3_500;
    private static final int FAMILY = 8;
    private static final int LONGEST = 45;
    private static final int EVERY = 5;

    private MemoryTexts() {}

    /** The passage with this number: English and French, every fifth also Chinese. */
    static Map<Language, String> passage(int number) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        int[] words = words(number);
        texts.put(Language.EN, spoken(words, "bcdfglmnprst", "aeiou"));
        texts.put(Language.FR, spoken(words, "bcdfjlmnpqrstv", "aeéiouè"));
        if (number % EVERY == 0) {
            texts.put(Language.ZH, written(words));
        }
        return texts;
    }

    /** The Chinese passage of the nearest number that has one, with so many of its characters exchanged. */
    static String changedChinese(int number, int edits, Random random) {
        StringBuilder text = new StringBuilder(written(words(number - number % EVERY)));
        for (int i = 0; i < edits; i++) {
            text.setCharAt(random.nextInt(text.length() - 1), (char) (0x4E00 + random.nextInt(CHARACTERS)));
        }
        return text.toString();
    }

    /** The English passage with so many of its words changed, taken out or put in. */
    static String changed(int number, int edits, Random random) {
        List<Integer> words = new ArrayList<>();
        for (int word : words(number)) {
            words.add(word);
        }
        for (int i = 0; i < edits; i++) {
            int place = random.nextInt(words.size());
            switch (random.nextInt(4)) {
                case 0 -> words.add(place, word(random));
                case 1 -> words.remove(words.size() > 1 ? place : 0);
                default -> words.set(place, word(random));
            }
            if (words.isEmpty()) {
                words.add(word(random));
            }
        }
        return spoken(words.stream().mapToInt(Integer::intValue).toArray(), "bcdfglmnprst", "aeiou");
    }

    static int length(int number) {
        return words(number).length;
    }

    private static int[] words(int number) {
        Random family = new Random(number / FAMILY * 7919L + 17);
        int length = 2 + (int) Math.min(LONGEST, Math.abs(family.nextGaussian()) * 16);
        int[] words = new int[length];
        for (int i = 0; i < length; i++) {
            words[i] = word(family);
        }
        Random own = new Random(number * 104_729L + 3);
        int edits = number % FAMILY == 0 || number % 3 == 0 ? length : own.nextInt(4);
        for (int i = 0; i < edits; i++) {
            words[edits == length ? i : own.nextInt(length)] = word(own);
        }
        return words;
    }

    /** By Zipf's law: the word of rank n is n times as rare as the first. */
    private static int word(Random random) {
        return (int) Math.pow(WORDS, random.nextDouble()) - 1;
    }

    private static String spoken(int[] words, String consonants, String vowels) {
        StringBuilder text = new StringBuilder();
        for (int word : words) {
            text.append(text.isEmpty() ? "" : " ");
            int rest = word + 7;
            do {
                text.append(consonants.charAt(rest % consonants.length()));
                rest /= consonants.length();
                text.append(vowels.charAt(rest % vowels.length()));
                rest /= vowels.length();
            } while (rest > 0);
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.append('.').toString();
    }

    private static String written(int[] words) {
        StringBuilder text = new StringBuilder();
        for (int word : words) {
            text.append((char) (0x4E00 + word % CHARACTERS));
            if (word > 200) {
                text.append((char) (0x4E00 + word / 17 % CHARACTERS));
            }
        }
        return text.append('。').toString();
    }
}
