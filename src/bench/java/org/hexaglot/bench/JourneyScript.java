package org.hexaglot.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One document's whole journey over HTTP, act by act. */
final class JourneyScript {
    static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");
    static final String BODY = "BENCH";

    private final ApiClient api;
    private final byte[] file;
    private final Latencies claims;
    private final Latencies completions;
    private final AtomicLong operations;

    /** @param operations counts what the bare engine does too: starts, claims and completions */
    JourneyScript(
            ApiClient api, byte[] file, Latencies claims, Latencies completions, AtomicLong operations) {
        this.api = api;
        this.file = file;
        this.claims = claims;
        this.completions = completions;
        this.operations = operations;
    }

    static void prepare(ApiClient api) {
        Map<String, String> name = new HashMap<>();
        LANGUAGES.forEach(language -> name.put(language, "Bench"));
        api.post(
                        "officer",
                        "/api/bodies",
                        Map.of("code", BODY, "name", name, "dutyStation", "new-york", "anchor", "session-opening"))
                .must(201);
        LocalDate opens = LocalDate.now().plusWeeks(30);
        api.post(
                        "officer",
                        "/api/bodies/" + BODY + "/sessions",
                        Map.of("number", "1", "opens", opens.toString(), "closes", opens.plusWeeks(4).toString()))
                .must(201);
    }

    /** Forecasts a document and answers its id. */
    String forecast(String symbol) {
        JsonNode forecast = api.post("officer", "/api/documents", forecastBody(symbol)).must(201);
        operations.incrementAndGet();
        return forecast.path("id").asText();
    }

    /** From forecast to release. */
    void run(String symbol) {
        String id = forecast(symbol);
        String path = "/api/documents/" + id;
        JsonNode document = api.putFile("author", path + "/manuscript", file).must(200);
        operations.incrementAndGet();
        document = act("officer", document, "reviewSubmission", null, "accept");
        document = act("editor", document, "editDocument", null, "approve");
        for (String language : LANGUAGES) {
            if (!language.equals("en")) {
                document = translate(path, document, language);
            }
            document = act("processor", document, "processText", language, "done");
            document = act("processor", document, "proofread", language, "approve");
        }
        api.post("officer", path + "/release", Map.of()).must(200);
        operations.incrementAndGet();
    }

    private JsonNode translate(String path, JsonNode document, String language) {
        String translator = "translator-" + language;
        claim(translator, task(document, "translate", language));
        api.putFile(translator, path + "/languages/" + language + "/file", file).must(200);
        JsonNode translated = complete(translator, task(document, "translate", language), "done");
        return act("reviser-" + language, translated, "revise", language, "approve");
    }

    private JsonNode act(String person, JsonNode document, String name, @Nullable String language, String outcome) {
        String task = task(document, name, language);
        claim(person, task);
        return complete(person, task, outcome);
    }

    private void claim(String person, String task) {
        claims.time(() -> api.post(person, "/api/tasks/" + task + "/claim", Map.of()).must(200));
        operations.incrementAndGet();
    }

    private JsonNode complete(String person, String task, String outcome) {
        JsonNode document = completions.time(() ->
                api.post(person, "/api/tasks/" + task + "/complete", Map.of("outcome", outcome)).must(200));
        operations.incrementAndGet();
        return document;
    }

    static String task(JsonNode document, String name, @Nullable String language) {
        for (JsonNode task : document.path("tasks")) {
            boolean sameLanguage = language == null || language.equals(task.path("language").asText());
            if (task.path("task").asText().equals(name) && sameLanguage) {
                return task.path("id").asText();
            }
        }
        throw new IllegalStateException("no open task " + name + " " + language + " in " + document);
    }

    static Map<String, Object> forecastBody(String symbol) {
        return Map.ofEntries(
                Map.entry("title", Map.of("en", "Bench " + symbol)),
                Map.entry("type", "report-of-the-secretary-general"),
                Map.entry("category", "pre-session"),
                Map.entry("symbols", List.of(symbol)),
                Map.entry("distribution", "general"),
                Map.entry("considered", List.of(Map.of("body", BODY, "session", "1"))),
                Map.entry("originalLanguage", "en"),
                Map.entry("languages", LANGUAGES),
                Map.entry("department", "DESA"),
                Map.entry("mandate", "A/RES/60/265, para. 54"),
                Map.entry("estimatedWords", 400),
                Map.entry("submitter", "author"));
    }
}
