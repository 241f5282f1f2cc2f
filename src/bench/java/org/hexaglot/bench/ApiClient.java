package org.hexaglot.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** One connection to the API on which any demo person may act. */
final class ApiClient {
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final Map<String, String> tokens;
    private final AtomicInteger serverErrors;

    /** @param tokens shared by the clients of one run, filled as people sign in */
    ApiClient(String base, Map<String, String> tokens, AtomicInteger serverErrors) {
        this.base = base;
        this.tokens = tokens;
        this.serverErrors = serverErrors;
    }

    static Map<String, String> newTokens() {
        return new ConcurrentHashMap<>();
    }

    /** What was answered: the status, and the body when it was JSON. */
    record Answer(int status, JsonNode json) {
        JsonNode must(int expected) {
            if (status != expected) {
                throw new IllegalStateException("expected " + expected + " but got " + status + " " + json);
            }
            return json;
        }
    }

    Answer get(String person, String path) {
        return send(person, request(person, path).GET());
    }

    Answer post(String person, String path, Object body) {
        try {
            return send(
                    person,
                    request(person, path)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    Answer putFile(String person, String path, byte[] file) {
        return send(
                person,
                request(person, path)
                        .header("Content-Type", DOCX)
                        .header("Content-Disposition", "attachment; filename=\"text.docx\"")
                        .PUT(BodyPublishers.ofByteArray(file)));
    }

    private HttpRequest.Builder request(String person, String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(person, this::signIn));
    }

    private String signIn(String person) {
        try {
            byte[] body =
                    JSON.writeValueAsBytes(Map.of("username", person, "password", person, "name", "bench"));
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(URI.create(base + "/api/tokens"))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofByteArray(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            return JSON.readTree(answer.body()).path("token").asText();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Answer send(String person, HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 500) {
                serverErrors.incrementAndGet();
            }
            boolean json = answer.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.contains("json"))
                    .isPresent();
            return new Answer(
                    answer.statusCode(), json ? JSON.readTree(answer.body()) : JSON.createObjectNode());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(person + " " + request.build().uri(), failure);
        }
    }
}
