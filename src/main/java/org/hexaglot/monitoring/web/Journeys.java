package org.hexaglot.monitoring.web;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.document.Document;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.web.DocumentReader.Wanted;
import org.hexaglot.web.Phrases;
import org.hexaglot.workflow.JourneyPosition;
import org.hexaglot.workflow.JourneyPosition.Step;
import org.hexaglot.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** Reads where a journey stands and prepares its model for drawing. */
@Singleton
final class Journeys {
    private static final String JOURNEY = JourneyView.PROCESSES.get(0);
    private static final String TRANSLATION = "translation";

    /** An element with its name; in our models the id comes first. */
    private static final Pattern NAMED = Pattern.compile("(id=\"(\\w+)\"\\s+name=\")[^\"]*\"");

    private final Workflow workflow;
    private final ObjectMapper mapper;

    Journeys(Workflow workflow, ObjectMapper mapper) {
        this.workflow = workflow;
        this.mapper = mapper;
    }

    JourneyView of(Document document, Wanted wanted, Phrases phrases) {
        String asked = wanted.process();
        String process = asked != null && JourneyView.PROCESSES.contains(asked) ? asked : JOURNEY;
        Language language = process.equals(TRANSLATION) ? language(document, wanted.language()) : null;
        JourneyPosition position = workflow.position(document.id());
        List<Language> languages = document.languages().keySet().stream().toList();
        Map<String, Object> drawing = new LinkedHashMap<>();
        drawing.put("bpmn", inLanguageOf(phrases, workflow.diagram(process)));
        drawing.put("active", marked(position.active(), process, language));
        drawing.put("passed", marked(position.passed(), process, language));
        return new JourneyView(process, language, languages, json(drawing), position.active(), position.passed());
    }

    /** The model in the reader's language with notes at its elements, each {@code element standing text href}. */
    String drawn(String process, List<Map<String, String>> notes, Phrases phrases) {
        Map<String, Object> drawing = new LinkedHashMap<>();
        drawing.put("bpmn", inLanguageOf(phrases, workflow.diagram(process)));
        drawing.put("active", List.of());
        drawing.put("passed", List.of());
        drawing.put("notes", notes);
        return json(drawing);
    }

    private static @Nullable Language language(Document document, @Nullable Language wanted) {
        return wanted != null && document.languages().containsKey(wanted)
                ? wanted
                : document.languages().keySet().stream().findFirst().orElse(null);
    }

    /** In the model of the whole journey a called process is marked as one element, which bears its name. */
    private static Set<String> marked(List<Step> steps, String process, @Nullable Language language) {
        Set<String> marked = new LinkedHashSet<>();
        for (Step step : steps) {
            if (step.process().equals(process)) {
                if (language == null || step.language() == null || step.language() == language) {
                    marked.add(step.element());
                }
            } else if (process.equals(JOURNEY)) {
                marked.add(step.process());
            }
        }
        return marked;
    }

    /** The model with the names of its elements in the reader's language. */
    private static String inLanguageOf(Phrases phrases, String bpmn) {
        return NAMED.matcher(bpmn).replaceAll(found -> Matcher.quoteReplacement(named(phrases, found)));
    }

    private static String named(Phrases phrases, MatchResult found) {
        String element = "documents.element." + found.group(2);
        String key = phrases.has(element) ? element : "documents.flow." + found.group(2);
        return phrases.has(key)
                ? found.group(1) + phrases.t(key).replace("&", "&amp;").replace("\"", "&quot;") + "\""
                : found.group();
    }

    /** JSON that may stand inside a script element: nothing in it can end the element. */
    private String json(Map<String, Object> drawing) {
        try {
            return mapper.writeValueAsString(Argument.mapOf(String.class, Object.class), drawing)
                    .replace("<", "\\u003c");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
