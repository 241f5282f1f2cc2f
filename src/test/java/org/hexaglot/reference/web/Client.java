package org.hexaglot.reference.web;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A demo person's program. */
record Client(URI server, String token) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final Map<String, Client> KNOWN = new ConcurrentHashMap<>();

    static Client of(EmbeddedServer server, String person) {
        return KNOWN.computeIfAbsent(person + "@" + server.getURI(), known -> signIn(server.getURI(), person));
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> page(String path) {
        return get(path, "Accept", "text/html");
    }

    HttpResponse<String> json(String method, String path, String body, String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/json";
        return send(method, path, BodyPublishers.ofString(body), all);
    }

    HttpResponse<String> file(String path, String name, byte[] bytes) {
        return send(
                "POST",
                path,
                BodyPublishers.ofByteArray(bytes),
                "Content-Type",
                "application/octet-stream",
                "Content-Disposition",
                "attachment; filename=\"" + name + "\"");
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).method(method, body);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, e);
        }
    }

    private static Client signIn(URI server, String person) {
        String body = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(person, person);
        HttpResponse<String> answer = new Client(server, "").json("POST", "/api/tokens", body);
        Matcher matcher = TOKEN.matcher(answer.body());
        if (!matcher.find()) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return new Client(server, matcher.group(1));
    }
}
