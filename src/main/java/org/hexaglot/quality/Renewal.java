package org.hexaglot.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hexaglot.quality.QualityFindings.Known;

/**
 * What a check changes: what it found, what is mended since, and what gave way to another alarm of its kind at its place,
 * because a translation was changed and is still wrong; that is not counted as mended.
 */
public final class Renewal {
    private static final Set<CheckKind> OF_THE_WHOLE = Set.of(CheckKind.MISSING, CheckKind.LENGTH);

    private final List<Found> found = new ArrayList<>();
    private final List<String> mended = new ArrayList<>();
    private final List<String> superseded = new ArrayList<>();

    private Renewal() {}

    /** @param checked whether the segment at a position was checked anew; alarms of the others stay */
    static Renewal of(List<Known> known, List<Found> found, IntPredicate checked) {
        Renewal renewal = new Renewal();
        Set<String> taken = new HashSet<>();
        List<Known> old = new ArrayList<>();
        for (Known each : known) {
            if (OF_THE_WHOLE.contains(each.kind()) || checked.test(each.position())) {
                old.add(each);
            } else {
                taken.add(each.id());
            }
        }
        Set<String> places = new HashSet<>();
        for (Found each : found) {
            int time = 1;
            while (!taken.add(each.numbered(time).id())) {
                time++;
            }
            renewal.found.add(each.numbered(time));
            places.add(place(each.alarm().kind(), each.pair().position()));
        }
        for (Known each : old) {
            if (!taken.contains(each.id())) {
                boolean still = !each.waived() && places.contains(place(each.kind(), each.position()));
                (still ? renewal.superseded : renewal.mended).add(each.id());
            }
        }
        return renewal;
    }

    private static String place(CheckKind kind, int position) {
        return kind.code() + position;
    }

    /** What is there now and was checked anew. */
    public List<QualityFindings.Finding> found() {
        return found.stream()
                .map(each -> new QualityFindings.Finding(
                        each.id(),
                        each.pair().position(),
                        each.pair().segment(),
                        each.pair().coded().source(),
                        each.pair().coded().target(),
                        each.alarm(),
                        null))
                .toList();
    }

    public List<String> mended() {
        return List.copyOf(mended);
    }

    public List<String> superseded() {
        return List.copyOf(superseded);
    }
}
