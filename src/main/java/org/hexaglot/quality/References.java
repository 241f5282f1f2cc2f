package org.hexaglot.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.kernel.Language;

/** Where a text refers to paragraphs, notes or resolutions by number, so that a wrong number is told as what it is. */
final class References {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String BLANKS = "[\\s\u00A0\u202F]*";
    /** Numbers with what joins them: {@code 12 (a), 13 and 15–17}. */
    private static final String NUMBERS =
            "\\p{Nd}(?:[\\p{Nd}\\s\u00A0\u202F,،、;()（）\\[\\].\u2010-\u2015-]|\\p{L}(?!\\p{L})"
                    + "|(?:and|to|or|et|ou|au|al|по|или|إلى|أو|至|及|和)(?![a-zа-я]))*";

    private static final Map<Language, Pattern> PARAGRAPHS = new EnumMap<>(Language.class);
    private static final Map<Language, Pattern> NOTES = new EnumMap<>(Language.class);
    private static final Map<Language, Pattern> RESOLUTIONS = new EnumMap<>(Language.class);

    static {
        add(PARAGRAPHS, Language.EN, "(?:sub)?para(?:graph)?s?\\.?");
        add(PARAGRAPHS, Language.FR, "(?:(?:sous-|al\\.)?par(?:agraphe)?s?\\.?|alinéas?)");
        add(PARAGRAPHS, Language.ES, "(?:p[áa]rr(?:afo)?s?\\.?|apartados?|incisos?)");
        add(PARAGRAPHS, Language.RU, "(?:(?:под)?пункт\\p{L}*|пп?\\.|абзац\\p{L}*)");
        add(PARAGRAPHS, Language.AR, "(?:وال|بال|لل|ال|ب|و)?فقر(?:ة|تين|تان|ات)");
        PARAGRAPHS.put(Language.ZH, Pattern.compile("第" + BLANKS + NUMBERS + "分?段|段落" + BLANKS + NUMBERS, FLAGS));
        add(NOTES, Language.EN, "(?:foot|end)?notes?");
        add(NOTES, Language.FR, "notes?(?: de bas de page)?");
        add(NOTES, Language.ES, "notas?(?: (?:de|a) pie(?: de página)?| al pie)?");
        add(NOTES, Language.RU, "(?:сноск\\p{L}*|примечани\\p{L}*)");
        add(NOTES, Language.AR, "(?:ال)?(?:حاشية|حاشيتين|حواشي)");
        add(NOTES, Language.ZH, "(?:脚注|尾注|注)");
        add(RESOLUTIONS, Language.EN, "(?:resolutions?|decisions?)");
        add(RESOLUTIONS, Language.FR, "(?:résolutions?|décisions?)");
        add(RESOLUTIONS, Language.ES, "(?:resoluci(?:ón|ones)|decisi(?:ón|ones))");
        add(RESOLUTIONS, Language.RU, "(?:резолюци\\p{L}*|решени\\p{L}*)");
        add(RESOLUTIONS, Language.AR, "(?:ال|وال|بال|لل)?(?:قرار|قراري|قرارها|قراره|قرارات|مقرر|مقررات)");
        RESOLUTIONS.put(Language.ZH, Pattern.compile("第" + BLANKS + "\\p{Nd}[^第]{0,24}?号(?:决议|决定)", FLAGS));
    }

    private final List<Spot> paragraphs;
    private final List<Spot> notes;
    private final List<Spot> resolutions;

    private References(String text, Language language) {
        paragraphs = spots(PARAGRAPHS, text, language);
        notes = spots(NOTES, text, language);
        resolutions = spots(RESOLUTIONS, text, language);
    }

    static References in(String text, Language language) {
        return new References(text, language);
    }

    private static void add(Map<Language, Pattern> patterns, Language language, String word) {
        patterns.put(
                language,
                Pattern.compile(
                        "(?<!\\p{L})" + word + "(?!\\p{L})" + BLANKS + "(?:Nos?\\.?|№№?|n[º°.]s?|رقم)?" + BLANKS
                                + NUMBERS,
                        FLAGS));
    }

    private static List<Spot> spots(Map<Language, Pattern> patterns, String text, Language language) {
        List<Spot> spots = new ArrayList<>();
        Pattern pattern = patterns.get(language);
        if (pattern != null) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                spots.add(Spot.of(matcher));
            }
        }
        return spots;
    }

    List<Spot> paragraphs() {
        return paragraphs;
    }

    /** What a number at this place is; the given kind when it is nothing in particular. */
    CheckKind kind(Spot number, CheckKind otherwise) {
        if (paragraphs.stream().anyMatch(number::overlaps)) {
            return CheckKind.PARAGRAPHS;
        }
        if (notes.stream().anyMatch(number::overlaps)) {
            return CheckKind.NOTES;
        }
        return resolutions.stream().anyMatch(number::overlaps) ? CheckKind.RESOLUTIONS : otherwise;
    }
}
