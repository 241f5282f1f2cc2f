package org.hexaglot.management;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.statistics.Indicator;

/** A figure that an edition gives otherwise than the one before. */
public record Correction(String cut, String key, Indicator indicator, Figure before, Figure after) {
    private record Place(String cut, String key, Indicator indicator) {}

    /** What the earlier did not tell at all is not corrected by the later. */
    static List<Correction> between(List<PublishedFigure> earlier, List<PublishedFigure> later) {
        Map<Place, Figure> before = byPlace(earlier);
        Map<Place, Figure> after = byPlace(later);
        Set<Place> places = new LinkedHashSet<>(after.keySet());
        places.addAll(before.keySet());
        Set<Indicator> told = earlier.stream().map(PublishedFigure::indicator).collect(Collectors.toSet());
        return places.stream()
                .filter(place -> told.contains(place.indicator()))
                .map(place -> new Correction(
                        place.cut(),
                        place.key(),
                        place.indicator(),
                        before.getOrDefault(place, Figure.NONE),
                        after.getOrDefault(place, Figure.NONE)))
                .filter(each -> !each.before().equals(each.after()))
                .toList();
    }

    private static Map<Place, Figure> byPlace(List<PublishedFigure> figures) {
        Map<Place, Figure> byPlace = new LinkedHashMap<>();
        figures.forEach(each -> byPlace.put(new Place(each.cut(), each.key(), each.indicator()), each.figure()));
        return byPlace;
    }
}
