package org.hexaglot.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.Sequences.Run;

/**
 * Shows what changed from one text to another: paragraph by paragraph, and word by word inside a paragraph that changed.
 * The time is bounded for texts of any length; very long changed stretches are then shown more coarsely, never wrongly.
 */
public final class TextComparison {
    /** Paragraphs with less in common are two paragraphs and not one that was changed. */
    private static final double ALIKE = 0.4;
    /** Pairs of paragraphs in one changed stretch that are weighed against each other. */
    private static final int MOST_PAIRS = 10_000;

    private TextComparison() {}

    /** The changes that make {@code after} out of {@code before}, one for each paragraph of either. */
    public static List<Change> compare(List<String> before, List<String> after) {
        List<Change> changes = new ArrayList<>();
        for (Run run : Sequences.difference(before, after)) {
            List<String> old = before.subList(run.beforeFrom(), run.beforeTo());
            List<String> now = after.subList(run.afterFrom(), run.afterTo());
            if (run.equal()) {
                now.forEach(text -> changes.add(Change.of(Change.Kind.EQUAL, Piece.Kind.EQUAL, text)));
            } else {
                replaced(old, now, changes);
            }
        }
        return changes;
    }

    /** The difference of two texts word by word. */
    public static List<Piece> pieces(String before, String after) {
        List<String> old = WordTokens.of(before);
        List<String> now = WordTokens.of(after);
        List<Piece> pieces = new ArrayList<>();
        for (Run run : Sequences.difference(old, now)) {
            if (run.equal()) {
                add(pieces, Piece.Kind.EQUAL, now.subList(run.afterFrom(), run.afterTo()));
            } else {
                add(pieces, Piece.Kind.DELETED, old.subList(run.beforeFrom(), run.beforeTo()));
                add(pieces, Piece.Kind.INSERTED, now.subList(run.afterFrom(), run.afterTo()));
            }
        }
        return pieces;
    }

    /**
     * The changes in stretches, those with nothing but unchanged paragraphs folded.
     *
     * @param context how many unchanged paragraphs stay visible beside a change
     */
    public static List<Stretch> folded(List<Change> changes, int context) {
        boolean[] shown = new boolean[changes.size()];
        for (int i = 0; i < shown.length; i++) {
            if (changes.get(i).kind() != Change.Kind.EQUAL) {
                for (int k = Math.max(0, i - context); k <= Math.min(shown.length - 1, i + context); k++) {
                    shown[k] = true;
                }
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= shown.length; i++) {
            if (i == shown.length || shown[i] != shown[start]) {
                stretches.add(new Stretch(!shown[start], changes.subList(start, i)));
                start = i;
            }
        }
        return stretches;
    }

    private static void add(List<Piece> pieces, Piece.Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", tokens)));
        }
    }

    private static void replaced(List<String> old, List<String> now, List<Change> changes) {
        int[] partner = partners(old, now);
        int next = 0;
        for (int i = 0; i < old.size(); i++) {
            if (partner[i] < 0) {
                changes.add(Change.of(Change.Kind.DELETED, Piece.Kind.DELETED, old.get(i)));
                continue;
            }
            for (; next < partner[i]; next++) {
                changes.add(Change.of(Change.Kind.INSERTED, Piece.Kind.INSERTED, now.get(next)));
            }
            changes.add(new Change(Change.Kind.CHANGED, pieces(old.get(i), now.get(next))));
            next++;
        }
        for (; next < now.size(); next++) {
            changes.add(Change.of(Change.Kind.INSERTED, Piece.Kind.INSERTED, now.get(next)));
        }
    }

    /** For each old paragraph the new one it became, in order, or -1; chosen so that together they are most alike. */
    private static int[] partners(List<String> old, List<String> now) {
        int[] partner = new int[old.size()];
        if ((long) old.size() * now.size() > MOST_PAIRS) {
            return byPlace(old, now, partner);
        }
        double[][] likeness = likeness(old, now);
        double[][] best = new double[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int k = now.size() - 1; k >= 0; k--) {
                double paired = likeness[i][k] < ALIKE ? -1 : likeness[i][k] + best[i + 1][k + 1];
                best[i][k] = Math.max(paired, Math.max(best[i + 1][k], best[i][k + 1]));
            }
        }
        int k = 0;
        for (int i = 0; i < old.size(); i++) {
            while (k < now.size() && best[i][k] > best[i + 1][k] && !pairs(likeness, best, i, k)) {
                k++;
            }
            partner[i] = k < now.size() && best[i][k] > best[i + 1][k] ? k++ : -1;
        }
        return partner;
    }

    private static boolean pairs(double[][] likeness, double[][] best, int i, int k) {
        return likeness[i][k] >= ALIKE && best[i][k] == likeness[i][k] + best[i + 1][k + 1];
    }

    private static int[] byPlace(List<String> old, List<String> now, int[] partner) {
        for (int i = 0; i < partner.length; i++) {
            boolean alike = i < now.size()
                    && WordTokens.likeness(WordTokens.bag(old.get(i)), WordTokens.bag(now.get(i))) >= ALIKE;
            partner[i] = alike ? i : -1;
        }
        return partner;
    }

    private static double[][] likeness(List<String> old, List<String> now) {
        List<Map<String, Integer>> bags = now.stream().map(WordTokens::bag).toList();
        double[][] likeness = new double[old.size()][now.size()];
        for (int i = 0; i < old.size(); i++) {
            Map<String, Integer> bag = WordTokens.bag(old.get(i));
            for (int k = 0; k < now.size(); k++) {
                likeness[i][k] = WordTokens.likeness(bag, bags.get(k));
            }
        }
        return likeness;
    }
}
