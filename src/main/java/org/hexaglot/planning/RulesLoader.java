package org.hexaglot.planning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the folder {@code workflow/} and checks all of it: either all rules are usable, or {@link BrokenRules} lists every
 * problem found.
 */
public final class RulesLoader {
    private static final String FOLDER = "/workflow/";

    /** Gives the bytes of a file, by its path inside the folder. */
    private interface Source {
        byte[] read(String file) throws IOException;
    }

    private RulesLoader() {}

    /** The rules that are packed with the service. */
    public static Rules fromClasspath() {
        return load(file -> {
            try (InputStream stream = RulesLoader.class.getResourceAsStream(FOLDER + file)) {
                if (stream == null) {
                    throw new NoSuchFileException(file);
                }
                return stream.readAllBytes();
            }
        });
    }

    /** The rules in a folder of the office's own; it holds all files that {@code workflow/} holds. */
    public static Rules fromFolder(Path folder) {
        return load(file -> Files.readAllBytes(folder.resolve(file)));
    }

    private static Rules load(Source source) {
        List<String> problems = new ArrayList<>();
        Setting frames = open(source, "time-frames.yml", problems);
        Setting limits = open(source, "word-limits.yml", problems);
        Setting types = open(source, "document-types.yml", problems);
        Setting standards = open(source, "workload-standards.yml", problems);
        Setting weights = open(source, "match-weights.yml", problems);
        Setting roles = open(source, "roles.yml", problems);
        RulesReader reader = new RulesReader();
        Map<String, DocumentType> documentTypes = reader.documentTypes(types);
        List<WordLimits> wordLimits = reader.wordLimits(limits, types);
        Map<DutyStation, WorkingCalendar> calendars = new EnumMap<>(DutyStation.class);
        for (DutyStation station : DutyStation.values()) {
            Setting calendar = open(source, "calendars/" + station.code() + ".yml", problems);
            calendars.put(station, new WorkingCalendar(station, reader.holidays(calendar, station)));
        }
        Rules rules = new Rules(
                new TimeFrameReader(documentTypes.keySet()).timeFrames(frames),
                documentTypes,
                wordLimits,
                reader.standards(standards),
                reader.weights(weights),
                calendars,
                reader.roles(roles),
                reader.evaluation(open(source, "evaluation.yml", problems)),
                reader.figures(frames, limits));
        if (!problems.isEmpty()) {
            throw new BrokenRules(problems);
        }
        return rules;
    }

    private static Setting open(Source source, String file, List<String> problems) {
        try {
            return Setting.parse(file, new String(source.read(file), StandardCharsets.UTF_8), problems);
        } catch (NoSuchFileException missing) {
            problems.add(file + ": the file is missing");
        } catch (IOException unreadable) {
            problems.add(file + ": the file cannot be read: " + unreadable.getMessage());
        }
        return Setting.missing(file);
    }
}
