package org.hexaglot.quality;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.kernel.Language;

/**
 * Brackets that open or close alone although those of the source do not, square brackets lost (they mark what is not yet
 * agreed), and in Spanish questions and exclamations without their opening mark. The bracket behind the letter or number
 * of a list, {@code a)}, closes nothing.
 */
final class BracketsCheck implements SegmentCheck {
    private static final String OPENING = "([{（［【〔";
    private static final String CLOSING = ")]}）］】〕";
    /** Fullwidth and ASCII forms pair with each other in Chinese texts. */
    private static final String FORMS = "([{([[[";

    private static final Pattern LIST = Pattern.compile(
            "(?<![\\p{L}\\p{N}(（])(?:\\p{L}{1,2}|هـ|[ivxIVX]{1,5}|\\p{Nd}{1,3}|[‘'`]?\\p{Nd}{1,2}[’']?)(?:\\s?bis)?[)）]");
    private static final Pattern SQUARE = Pattern.compile("[\\[［]");

    @Override
    public void check(Pair pair, Consumer<Alarm> alarms) {
        List<Spot> target = alone(pair.target());
        if (!target.isEmpty() && alone(pair.source()).isEmpty()) {
            alarms.accept(Alarm.inTarget(CheckKind.BRACKETS, target));
        } else if (count(pair.source()) != count(pair.target()) && pair.into() != Language.ZH) {
            alarms.accept(new Alarm(CheckKind.BRACKETS, squares(pair.source()), squares(pair.target()), "[ ]"));
        }
        if (pair.into() == Language.ES) {
            spanish(pair, alarms);
        }
    }

    /** Those of a list may also close a bracket: a text is wrong when it is so in either reading. */
    private static List<Spot> alone(String text) {
        List<Spot> all = unpaired(text);
        if (all.isEmpty()) {
            return all;
        }
        StringBuilder left = new StringBuilder(text);
        Matcher list = LIST.matcher(text);
        while (list.find()) {
            left.setCharAt(list.end() - 1, ' ');
        }
        return unpaired(left);
    }

    private static List<Spot> unpaired(CharSequence text) {
        Deque<Integer> open = new ArrayDeque<>();
        List<Spot> alone = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int closes = CLOSING.indexOf(text.charAt(i));
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                open.push(i);
            } else if (closes >= 0 && !closes(open, text, closes)) {
                alone.add(new Spot(i, i + 1));
            }
        }
        open.descendingIterator().forEachRemaining(place -> alone.add(new Spot(place, place + 1)));
        return alone;
    }

    private static boolean closes(Deque<Integer> open, CharSequence text, int form) {
        if (open.isEmpty() || FORMS.charAt(OPENING.indexOf(text.charAt(open.peek()))) != FORMS.charAt(form)) {
            return false;
        }
        open.pop();
        return true;
    }

    private static int count(String text) {
        return squares(text).size();
    }

    private static List<Spot> squares(String text) {
        List<Spot> spots = new ArrayList<>();
        Matcher square = SQUARE.matcher(text);
        while (square.find()) {
            spots.add(Spot.of(square));
        }
        return spots;
    }

    /** A sentence that goes on from the segment before may have its opening mark there. */
    private static void spanish(Pair pair, Consumer<Alarm> alarms) {
        for (String marks : List.of("?¿", "!¡")) {
            String text = Untranslatable.without(pair.target());
            int closing = places(text, marks.charAt(0));
            if (closing > places(text, marks.charAt(1)) && closing > 0) {
                int place = text.indexOf(marks.charAt(0));
                alarms.accept(new Alarm(
                        CheckKind.BRACKETS, List.of(), List.of(new Spot(place, place + 1)), marks.substring(1)));
            }
        }
    }

    private static int places(String text, char letter) {
        return (int) text.chars().filter(each -> each == letter).count();
    }
}
