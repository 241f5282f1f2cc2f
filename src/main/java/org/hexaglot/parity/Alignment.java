package org.hexaglot.parity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which paragraph of one version says what a paragraph of the original says: the cheapest way through both in order,
 * then paragraphs that stand at another place. Marks and values weigh most, then forms, then lengths.
 */
final class Alignment {
    /** The counterpart of a paragraph that has none. */
    static final int NONE = -1;

    private static final double MISSING = 1.6;
    private static final double OTHER_MARK = 0.7;
    private static final double NO_MARK = 0.5;
    private static final double SWAPPED_MARKS = 1.0;
    private static final double OTHER_FORM = 1.2;
    private static final double OTHER_VALUES = 1.3;
    private static final double SWAPPED_VALUES = 3.0;
    private static final double USUAL_RATIO = 0.45;
    /** Paragraphs away from the diagonal that are looked at. */
    private static final int SLACK = 200;

    private static final double FAR = 1e12;
    private static final byte BOTH = 0;
    private static final byte DOWN = 1;
    private static final byte ASIDE = 2;
    /** Paragraphs apart within which two may have changed places without their order telling. */
    private static final int NEAR = 4;
    /** Letters of two paragraphs together below which their lengths tell little. */
    private static final double TELLING = 160;
    /** How much better the other order must be before it is believed. */
    private static final double CERTAIN = 1.5;

    private final List<Stated> left;
    private final List<Stated> right;
    /** Logarithm of how much longer the other text is. */
    private final double proportion;

    private final int[] counterpart;
    private final boolean[] moved;

    private Alignment(List<Stated> left, List<Stated> right) {
        this.left = left;
        this.right = right;
        double all = left.stream().mapToDouble(Stated::length).sum();
        double others = right.stream().mapToDouble(Stated::length).sum();
        this.proportion = all == 0 || others == 0 ? 0 : Math.log(others / all);
        this.counterpart = new int[left.size()];
        this.moved = new boolean[left.size()];
        Arrays.fill(counterpart, NONE);
    }

    /**
     * The counterparts.
     *
     * @param counterpart by paragraph of the original, the index in the version or {@link #NONE}
     * @param moved by paragraph of the original, whether the counterpart stands at another place
     */
    record Aligned(int[] counterpart, boolean[] moved) {
        boolean has(int index) {
            return Arrays.stream(counterpart).anyMatch(each -> each == index);
        }
    }

    static Aligned of(List<Stated> left, List<Stated> right) {
        Alignment alignment = new Alignment(left, right);
        alignment.align();
        alignment.findMoved();
        alignment.findSwapped();
        return new Aligned(alignment.counterpart, alignment.moved);
    }

    /** Fills the band around the diagonal row by row and keeps only the steps, so that memory grows with one length. */
    private void align() {
        byte[][] steps = new byte[left.size() + 1][];
        double[] above = new double[0];
        int firstAbove = 0;
        for (int i = 0; i <= left.size(); i++) {
            int first = first(i);
            double[] cost = new double[last(i) - first + 1];
            steps[i] = new byte[cost.length];
            for (int j = first; j < first + cost.length; j++) {
                double aside = j > first ? cost[j - first - 1] + MISSING : FAR;
                double down = i > 0 ? at(above, j - firstAbove) + MISSING : FAR;
                double both = i > 0 && j > 0 ? at(above, j - 1 - firstAbove) + difference(i - 1, j - 1) : FAR;
                double least = Math.min(both, Math.min(down, aside));
                cost[j - first] = i + j == 0 ? 0 : least;
                steps[i][j - first] = least == both ? BOTH : least == down ? DOWN : ASIDE;
            }
            above = cost;
            firstAbove = first;
        }
        back(steps);
    }

    private int first(int row) {
        return Math.max(0, centre(row) - SLACK);
    }

    private int last(int row) {
        return Math.min(right.size(), centre(row) + SLACK);
    }

    private int centre(int row) {
        return left.isEmpty() ? 0 : (int) ((long) row * right.size() / left.size());
    }

    private static double at(double[] costs, int index) {
        return index >= 0 && index < costs.length ? costs[index] : FAR;
    }

    private void back(byte[][] steps) {
        int i = left.size();
        int j = right.size();
        while (i > 0 && j > 0) {
            byte step = steps[i][j - first(i)];
            if (step == BOTH) {
                counterpart[--i] = --j;
            } else if (step == DOWN) {
                i--;
            } else {
                j--;
            }
        }
    }

    /** A paragraph without counterpart here and one without there that are alike are one, at another place. */
    private void findMoved() {
        Set<Integer> free = new HashSet<>();
        for (int j = 0; j < right.size(); j++) {
            free.add(j);
        }
        Arrays.stream(counterpart).forEach(free::remove);
        for (int i = 0; i < left.size(); i++) {
            if (counterpart[i] == NONE) {
                int best = NONE;
                for (int j : free) {
                    if (isSurelySame(i, j) && (best == NONE || difference(i, j) < difference(i, best))) {
                        best = j;
                    }
                }
                if (best != NONE) {
                    free.remove(best);
                    counterpart[i] = best;
                    moved[i] = true;
                }
            }
        }
    }

    private boolean isSurelySame(int i, int j) {
        Stated one = left.get(i);
        Stated other = right.get(j);
        boolean evidence =
                one.hasMark() && one.facts().mark().equals(other.facts().mark())
                        || !one.values().isEmpty() && apart(one, other) == 0;
        return evidence && one.form() == other.form() && difference(i, j) < MISSING / 2;
    }

    /** Two paragraphs that suit each other’s places much better have changed places. */
    private void findSwapped() {
        for (int i = 0; i < left.size(); i++) {
            for (int k = i + 1; k < left.size() && k <= i + NEAR; k++) {
                int here = counterpart[i];
                int there = counterpart[k];
                if (here == NONE || there == NONE || moved[i] || moved[k]) {
                    continue;
                }
                double asTheyAre = strict(i, here) + strict(k, there);
                double crossed = strict(i, there) + strict(k, here);
                if (crossed + CERTAIN < asTheyAre) {
                    counterpart[i] = there;
                    counterpart[k] = here;
                    moved[i] = true;
                    moved[k] = true;
                }
            }
        }
    }

    private double difference(int i, int j) {
        Stated one = left.get(i);
        Stated other = right.get(j);
        double difference = one.form() == other.form() ? 0 : OTHER_FORM;
        if (!one.facts().mark().equals(other.facts().mark())) {
            difference += one.hasMark() && other.hasMark() ? OTHER_MARK : NO_MARK;
        }
        difference += OTHER_VALUES * apart(one, other);
        return difference + Math.min(1, Math.max(0, ratio(one, other) - USUAL_RATIO));
    }

    /** The same for two that may have changed places, with the lengths weighed in full. */
    private double strict(int i, int j) {
        Stated one = left.get(i);
        Stated other = right.get(j);
        double marks = one.facts().mark().equals(other.facts().mark()) ? 0 : SWAPPED_MARKS;
        double forms = one.form() == other.form() ? 0 : OTHER_FORM;
        double telling = Math.min(1, (one.length() + other.length()) / TELLING);
        return marks + forms + SWAPPED_VALUES * apart(one, other) + 2 * telling * ratio(one, other);
    }

    private double ratio(Stated one, Stated other) {
        return Math.abs(other.logarithm() - one.logarithm() - proportion);
    }

    /** Share of firm values that the other one does not state in any way. */
    private static double apart(Stated one, Stated other) {
        int all = one.values().size() + other.values().size();
        return all == 0 ? 0 : (all - stated(one, other) - stated(other, one)) / (double) all;
    }

    private static int stated(Stated one, Stated other) {
        int common = 0;
        for (String value : one.values()) {
            if (other.states(value)) {
                common++;
            }
        }
        return common;
    }
}
