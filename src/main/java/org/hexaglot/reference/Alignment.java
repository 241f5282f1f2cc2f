package org.hexaglot.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.content.Paragraph;
import org.hexaglot.content.WordRules;

/**
 * Which paragraphs of two versions of one document say the same: the cheapest way through both in order, where like
 * lengths, kinds, paragraph marks and figures are cheap, and a paragraph that has no counterpart or is split in two
 * costs. Made for versions that run in parallel with a few paragraphs missing, not for free translations.
 */
final class Alignment {
    private static final double MISSING = 2.2;
    private static final double SPLIT = 1.1;
    private static final double OTHER_KIND = 1.5;
    private static final double OTHER_MARK = 2.5;
    private static final double OTHER_FIGURES = 1.2;
    private static final double LENGTH = 1.0;
    private static final double USUAL = 0.25;
    private static final int SLACK = 150;
    private static final Pattern MARK = Pattern.compile("^[\\p{Ps}]?(\\p{Nd}{1,4}|\\p{L})[.)、．）]");
    private static final Pattern FIGURE = Pattern.compile("\\p{Nd}+");

    private final List<Feature> left;
    private final List<Feature> right;

    private Alignment(List<Feature> left, List<Feature> right) {
        this.left = left;
        this.right = right;
    }

    /** Paragraph {@code left} says what the paragraphs {@code right} from {@code from} to before {@code to} say. */
    record Pair(int left, int from, int to) {}

    /** @param count how many figures there are, each as often as it stands there */
    private record Feature(
            Paragraph.Kind kind,
            String mark,
            Map<String, Integer> figures,
            int count,
            double length,
            double logarithm) {
        static Feature of(Paragraph paragraph) {
            String text = MatchText.normalised(paragraph.text());
            Matcher mark = MARK.matcher(text);
            Map<String, Integer> figures = new TreeMap<>();
            Matcher figure = FIGURE.matcher(text);
            while (figure.find()) {
                figures.merge(figure.group(), 1, Integer::sum);
            }
            int count = figures.values().stream().mapToInt(Integer::intValue).sum();
            double length = weight(text);
            return new Feature(
                    paragraph.kind(), mark.find() ? mark.group(1) : "", figures, count, length, Math.log(length));
        }

        /** Characters of scripts without spaces carry as much as a good three letters. */
        private static double weight(String text) {
            WordRules.Tally tally = WordRules.tally(text);
            return text.length() + 2.2 * tally.characters() + 1;
        }
    }

    static List<Pair> of(List<Paragraph> left, List<Paragraph> right) {
        return new Alignment(
                        left.stream().map(Feature::of).toList(),
                        right.stream().map(Feature::of).toList())
                .cheapest();
    }

    private List<Pair> cheapest() {
        int rows = left.size() + 1;
        int columns = right.size() + 1;
        double[][] cost = new double[rows][columns];
        byte[][] step = new byte[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                if (i + j > 0) {
                    cost[i][j] = Double.MAX_VALUE;
                    if (Math.abs((long) i * columns - (long) j * rows) <= (long) SLACK * Math.max(rows, columns)) {
                        take(cost, step, i, j);
                    }
                }
            }
        }
        return back(step);
    }

    private void take(double[][] cost, byte[][] step, int i, int j) {
        if (i > 0) {
            offer(cost, step, i, j, cost[i - 1][j] + MISSING, (byte) 1);
        }
        if (j > 0) {
            offer(cost, step, i, j, cost[i][j - 1] + MISSING, (byte) 2);
        }
        if (i > 0 && j > 0) {
            offer(cost, step, i, j, cost[i - 1][j - 1] + difference(left.get(i - 1), right.get(j - 1)), (byte) 3);
        }
        if (i > 0 && j > 1 && isSplit(left.get(i - 1), right.get(j - 2), right.get(j - 1))) {
            double together = right.get(j - 2).length() + right.get(j - 1).length();
            offer(
                    cost,
                    step,
                    i,
                    j,
                    cost[i - 1][j - 2] + SPLIT + unlike(ratio(left.get(i - 1).length(), together)),
                    (byte) 4);
        }
    }

    /** Both together must suit the whole better than the longer one by itself, and the second begins nothing new. */
    private static boolean isSplit(Feature whole, Feature first, Feature second) {
        double together = ratio(whole.length(), first.length() + second.length());
        return second.mark().isEmpty() && together < ratio(whole.length(), Math.max(first.length(), second.length()));
    }

    private static void offer(double[][] cost, byte[][] step, int i, int j, double offered, byte by) {
        if (offered < cost[i][j]) {
            cost[i][j] = offered;
            step[i][j] = by;
        }
    }

    private List<Pair> back(byte[][] step) {
        List<Pair> pairs = new ArrayList<>();
        int i = left.size();
        int j = right.size();
        while (i > 0 || j > 0) {
            switch (step[i][j]) {
                case 1 -> i--;
                case 2 -> j--;
                case 3 -> pairs.add(new Pair(--i, --j, j + 1));
                case 4 -> {
                    j -= 2;
                    pairs.add(new Pair(--i, j, j + 2));
                }
                default -> throw new IllegalStateException("no way through");
            }
        }
        Collections.reverse(pairs);
        return pairs;
    }

    private static double difference(Feature one, Feature other) {
        double difference = unlike(Math.abs(one.logarithm() - other.logarithm()));
        if (one.kind() != other.kind()) {
            difference += OTHER_KIND;
        }
        if (!one.mark().equals(other.mark()) && isNumber(one.mark()) == isNumber(other.mark())) {
            difference += isNumber(one.mark()) ? OTHER_MARK : 0;
        } else if (!one.mark().equals(other.mark()) && (isNumber(one.mark()) || isNumber(other.mark()))) {
            difference += OTHER_MARK / 2;
        }
        return difference + OTHER_FIGURES * apart(one, other);
    }

    private static boolean isNumber(String mark) {
        return !mark.isEmpty() && Character.isDigit(mark.charAt(0));
    }

    /** 0 for lengths in the usual proportion of two languages, growing with the ratio. */
    private static double unlike(double ratio) {
        return LENGTH * Math.max(0, ratio - USUAL);
    }

    private static double ratio(double one, double other) {
        return Math.abs(Math.log(one / other));
    }

    /** Share of figures that only one of the two has. */
    private static double apart(Feature one, Feature other) {
        int all = one.count() + other.count();
        if (all == 0) {
            return 0;
        }
        int common = 0;
        for (Map.Entry<String, Integer> figure : one.figures().entrySet()) {
            common += 2 * Math.min(figure.getValue(), other.figures().getOrDefault(figure.getKey(), 0));
        }
        return (double) (all - common) / all;
    }
}
