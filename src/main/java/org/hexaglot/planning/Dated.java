package org.hexaglot.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Something that holds for documents planned from a day on, until a later one takes its place. */
interface Dated {
    LocalDate from();

    /** The latest that holds on this day; before all of them the first, so that old documents can be planned too. */
    static <D extends Dated> D holdingOn(LocalDate day, List<D> dated) {
        Comparator<D> byDate = Comparator.comparing(Dated::from);
        return dated.stream()
                .filter(one -> !one.from().isAfter(day))
                .max(byDate)
                .orElseGet(() -> dated.stream().min(byDate).orElseThrow());
    }
}
