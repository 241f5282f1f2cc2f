package org.hexaglot.reports.pdf;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.fop.fonts.autodetect.FontFileFinder;
import org.hexaglot.reports.ScriptRuns.Script;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The fonts of the machine that reports are set in: for each script the first that is there of those known to have its
 * letters. They are looked for once, at the first report.
 */
@Singleton
final class MachineFonts {
    private static final Logger LOG = LoggerFactory.getLogger(MachineFonts.class);

    /** Names of files in small letters, the best first; behind a colon the font wanted from a collection. */
    private static final Map<Script, List<String>> REGULAR = Map.of(
            Script.OTHER,
            List.of("notosans-regular.ttf", "dejavusans.ttf", "liberationsans-regular.ttf", "arial.ttf"),
            Script.ARABIC,
            List.of("notosansarabic-regular.ttf", "notonaskharabic-regular.ttf", "dejavusans.ttf", "arial.ttf"),
            Script.CHINESE,
            List.of(
                    "notosanscjk-regular.ttc:cjk sc",
                    "notosanscjksc-regular.otf",
                    "notosanssc-regular.otf",
                    "notosanssc-regular.ttf",
                    "sourcehansanssc-regular.otf",
                    "wqy-microhei.ttc",
                    "wqy-zenhei.ttc",
                    "droidsansfallbackfull.ttf",
                    "msyh.ttc",
                    "simsun.ttc"),
            Script.SIGNS,
            List.of("notosanssymbols2-regular.ttf", "dejavusans.ttf", "seguisym.ttf"));

    private static final Map<Script, List<String>> BOLD = Map.of(
            Script.OTHER,
            List.of("notosans-bold.ttf", "dejavusans-bold.ttf", "liberationsans-bold.ttf", "arialbd.ttf"),
            Script.ARABIC,
            List.of("notosansarabic-bold.ttf", "notonaskharabic-bold.ttf", "dejavusans-bold.ttf", "arialbd.ttf"),
            Script.CHINESE,
            List.of(
                    "notosanscjk-bold.ttc:cjk sc",
                    "notosanscjksc-bold.otf",
                    "notosanssc-bold.otf",
                    "notosanssc-bold.ttf",
                    "sourcehansanssc-bold.otf",
                    "msyhbd.ttc"),
            Script.SIGNS,
            List.of());

    /** The faces of one script; a machine without the bold one sets it in the regular one. */
    record Family(FontFile regular, FontFile bold) {}

    private volatile Map<Script, Family> known = Map.of();

    /** The families found; scripts without one are left out. */
    Map<Script, Family> families() {
        Map<Script, Family> present = known;
        if (present.isEmpty()) {
            present = among(files());
            known = present;
        }
        return present;
    }

    static Map<Script, Family> among(Map<String, Path> files) {
        Map<Script, Family> families = new EnumMap<>(Script.class);
        for (Script script : Script.values()) {
            first(REGULAR.getOrDefault(script, List.of()), files)
                    .ifPresent(regular -> families.put(
                            script,
                            new Family(
                                    regular,
                                    first(BOLD.getOrDefault(script, List.of()), files)
                                            .orElse(regular))));
        }
        return Map.copyOf(families);
    }

    private static Optional<FontFile> first(List<String> wanted, Map<String, Path> files) {
        return wanted.stream()
                .map(each -> each.split(":", 2))
                .filter(each -> files.containsKey(each[0]))
                .map(each -> new FontFile(Objects.requireNonNull(files.get(each[0])), each.length > 1 ? each[1] : ""))
                .findFirst();
    }

    /** All files of fonts by their names in small letters. */
    private static Map<String, Path> files() {
        Map<String, Path> files = new HashMap<>();
        try {
            for (URL url : new FontFileFinder(null).find()) {
                Path path = Path.of(url.toURI());
                files.putIfAbsent(path.getFileName().toString().toLowerCase(Locale.ROOT), path);
            }
        } catch (IOException | URISyntaxException failure) {
            LOG.warn("The fonts of this machine cannot be listed: {}", failure.getMessage());
        }
        return files;
    }
}
