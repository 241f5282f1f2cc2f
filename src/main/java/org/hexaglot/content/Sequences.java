package org.hexaglot.content;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The difference of two sequences in bounded time and memory: what begins and ends alike is set aside, what is left is
 * compared exactly while that is cheap, else cut at the elements that are unique on both sides and in the same order.
 */
final class Sequences {
    /** Elements before times elements after that are compared exactly; some tens of milliseconds. */
    static final long CHEAP = 4_000_000;

    private Sequences() {}

    /** A run: elements {@code from} to {@code to} of the one side against those of the other; equal when alike. */
    record Run(boolean equal, int beforeFrom, int beforeTo, int afterFrom, int afterTo) {}

    static <T> List<Run> difference(List<T> before, List<T> after) {
        List<Run> runs = new ArrayList<>();
        compare(before, after, new Run(false, 0, before.size(), 0, after.size()), runs, true);
        return runs;
    }

    private static <T> void compare(List<T> before, List<T> after, Run range, List<Run> runs, boolean mayCut) {
        int start = 0;
        int most = Math.min(range.beforeTo - range.beforeFrom, range.afterTo - range.afterFrom);
        while (start < most && before.get(range.beforeFrom + start).equals(after.get(range.afterFrom + start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.get(range.beforeTo - 1 - end).equals(after.get(range.afterTo - 1 - end))) {
            end++;
        }
        add(runs, true, range.beforeFrom, range.beforeFrom + start, range.afterFrom, range.afterFrom + start);
        Run middle = new Run(
                false, range.beforeFrom + start, range.beforeTo - end, range.afterFrom + start, range.afterTo - end);
        middle(before, after, middle, runs, mayCut);
        add(runs, true, range.beforeTo - end, range.beforeTo, range.afterTo - end, range.afterTo);
    }

    private static <T> void middle(List<T> before, List<T> after, Run range, List<Run> runs, boolean mayCut) {
        long cost = (long) (range.beforeTo - range.beforeFrom) * (range.afterTo - range.afterFrom);
        if (cost == 0) {
            add(runs, false, range.beforeFrom, range.beforeTo, range.afterFrom, range.afterTo);
        } else if (cost <= CHEAP) {
            exact(before, after, range, runs);
        } else if (mayCut) {
            cut(before, after, range, runs);
        } else {
            add(runs, false, range.beforeFrom, range.beforeTo, range.afterFrom, range.afterTo);
        }
    }

    private static <T> void exact(List<T> before, List<T> after, Run range, List<Run> runs) {
        List<Change> changes = new ArrayList<>(new MyersDiffWithLinearSpace<T>()
                .computeDiff(
                        before.subList(range.beforeFrom, range.beforeTo),
                        after.subList(range.afterFrom, range.afterTo),
                        SILENT));
        int atBefore = range.beforeFrom;
        int atAfter = range.afterFrom;
        for (Change change : changes) {
            if (change.deltaType == DeltaType.EQUAL) {
                continue;
            }
            int from = range.beforeFrom + change.startOriginal;
            int same = from - atBefore;
            add(runs, true, atBefore, from, atAfter, atAfter + same);
            atBefore = range.beforeFrom + change.endOriginal;
            int afterFrom = range.afterFrom + change.startRevised;
            atAfter = range.afterFrom + change.endRevised;
            add(runs, false, from, atBefore, afterFrom, atAfter);
        }
        add(runs, true, atBefore, range.beforeTo, atAfter, range.afterTo);
    }

    private static <T> void cut(List<T> before, List<T> after, Run range, List<Run> runs) {
        int atBefore = range.beforeFrom;
        int atAfter = range.afterFrom;
        for (int[] anchor : anchors(before, after, range)) {
            compare(before, after, new Run(false, atBefore, anchor[0], atAfter, anchor[1]), runs, false);
            add(runs, true, anchor[0], anchor[0] + 1, anchor[1], anchor[1] + 1);
            atBefore = anchor[0] + 1;
            atAfter = anchor[1] + 1;
        }
        compare(before, after, new Run(false, atBefore, range.beforeTo, atAfter, range.afterTo), runs, false);
    }

    /** Pairs of places of elements unique on both sides, as many as keep their order (longest increasing sequence). */
    private static <T> List<int[]> anchors(List<T> before, List<T> after, Run range) {
        Map<T, Integer> ours = unique(before, range.beforeFrom, range.beforeTo);
        Map<T, Integer> theirs = unique(after, range.afterFrom, range.afterTo);
        List<int[]> pairs = new ArrayList<>();
        for (int i = range.beforeFrom; i < range.beforeTo; i++) {
            T element = before.get(i);
            int place = theirs.getOrDefault(element, -1);
            if (ours.getOrDefault(element, -1) == i && place >= 0) {
                pairs.add(new int[] {i, place});
            }
        }
        return longestIncreasing(pairs);
    }

    private static <T> Map<T, Integer> unique(List<T> elements, int from, int to) {
        Map<T, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            places.merge(elements.get(i), i, (first, second) -> -1);
        }
        return places;
    }

    private static List<int[]> longestIncreasing(List<int[]> pairs) {
        int[] tops = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int value = pairs.get(i)[1];
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tops[middle])[1] < value) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tops[low - 1];
            tops[low] = i;
            length = Math.max(length, low + 1);
        }
        int[][] longest = new int[length][];
        for (int i = length == 0 ? -1 : tops[length - 1], k = length - 1; i >= 0; i = previous[i]) {
            longest[k--] = pairs.get(i);
        }
        return Arrays.asList(longest);
    }

    private static void add(List<Run> runs, boolean equal, int beforeFrom, int beforeTo, int afterFrom, int afterTo) {
        if (beforeFrom == beforeTo && afterFrom == afterTo) {
            return;
        }
        @Nullable Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.equal == equal) {
            runs.set(runs.size() - 1, new Run(equal, last.beforeFrom, beforeTo, last.afterFrom, afterTo));
        } else {
            runs.add(new Run(equal, beforeFrom, beforeTo, afterFrom, afterTo));
        }
    }

    private static final DiffAlgorithmListener SILENT = new DiffAlgorithmListener() {
        @Override
        public void diffStart() {}

        @Override
        public void diffStep(int value, int max) {}

        @Override
        public void diffEnd() {}
    };
}
