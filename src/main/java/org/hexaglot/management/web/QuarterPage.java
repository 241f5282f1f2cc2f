package org.hexaglot.management.web;

import java.time.YearMonth;
import java.util.List;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.management.Correction;
import org.hexaglot.management.Edition;
import org.hexaglot.management.PublishedFigure;
import org.hexaglot.monitoring.Period;
import org.hexaglot.people.Names;
import org.hexaglot.planning.Body;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A published quarter as its page shows it.
 *
 * @param editions the latest first; none while nothing was published
 * @param shown one of them, or null
 * @param names of those who published
 * @param bodies that figures may be cut by
 */
public record QuarterPage(
        Period quarter,
        List<Edition> editions,
        @Nullable Edition shown,
        boolean mayPublish,
        Names names,
        List<Body> bodies) {
    public static final List<String> CUTS =
            List.of("", "station", "language", "body", "department", "category", "month");

    public String name(PersonId person) {
        return names.of(person);
    }

    /** What the shown edition corrects of the one before; nothing for the first. */
    public List<Correction> corrections() {
        if (shown == null) {
            return List.of();
        }
        return editions.stream()
                .filter(each -> each.number() == shown.number() - 1)
                .findFirst()
                .map(shown::corrections)
                .orElse(List.of());
    }

    /** The keys of a cut in the order in which they were published. */
    public List<String> keys(String cut) {
        return shown == null
                ? List.of()
                : shown.figures().stream()
                        .filter(each -> each.cut().equals(cut) && each.indicator() != Indicator.ROSTER)
                        .map(PublishedFigure::key)
                        .distinct()
                        .toList();
    }

    public PublishedFigure figure(String cut, String key, Indicator indicator) {
        return shownFigures().stream()
                .filter(each -> each.cut().equals(cut) && each.key().equals(key) && each.indicator() == indicator)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the edition tells how the work was done; the first ones did not. */
    public boolean tellsWork() {
        return shownFigures().stream().anyMatch(each -> each.indicator().isOfWork());
    }

    private List<PublishedFigure> shownFigures() {
        return shown == null ? List.of() : shown.figures();
    }

    /** What a figure is of, a body by its name. */
    public KeyName name(Page page, String cut, String key) {
        return new KeyNames(page, bodies).of(cut, key);
    }

    /** A key in words. */
    public static String named(Page page, String cut, String key) {
        return switch (cut) {
            case "" -> page.t("cut.all");
            case "station" -> page.t("planning.station." + key);
            case "language" -> page.nameOf(Language.of(key));
            case "category" -> page.t("management.category." + key);
            case "month" -> page.month(YearMonth.parse(key));
            case "quarter" -> Period.of(key).named(page.phrases());
            default -> key.isBlank() ? "–" : key;
        };
    }
}
