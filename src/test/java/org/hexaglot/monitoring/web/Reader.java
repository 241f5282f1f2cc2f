package org.hexaglot.monitoring.web;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A demo person who reads over HTTP. */
public record Reader(URI server, String token) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final Map<String, Reader> KNOWN = new ConcurrentHashMap<>();

    public static Reader guest(EmbeddedServer server) {
        return new Reader(server.getURI(), "");
    }

    public static Reader of(EmbeddedServer server, String person) {
        return KNOWN.computeIfAbsent(person + "@" + server.getURI(), known -> signIn(server.getURI(), person));
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(path, BodyHandlers.ofString(), headers);
    }

    /** Sends JSON. */
    public HttpResponse<String> post(String path, BodyPublisher body) {
        return sent(
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }

    /** Sends a form. */
    public HttpResponse<String> submit(String path, String fields) {
        return sent(
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofString(fields))
                        .build(),
                BodyHandlers.ofString());
    }

    public <T> HttpResponse<T> send(String path, BodyHandler<T> handler, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return sent(request.build(), handler);
    }

    private static Reader signIn(URI server, String person) {
        String body = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(person, person);
        HttpResponse<String> answer = sent(
                HttpRequest.newBuilder(server.resolve("/api/tokens"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        Matcher matcher = TOKEN.matcher(answer.body());
        if (!matcher.find()) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return new Reader(server, matcher.group(1));
    }

    private static <T> HttpResponse<T> sent(HttpRequest request, BodyHandler<T> handler) {
        try {
            return CLIENT.send(request, handler);
        } catch (IOException e) {
            throw new AssertionError(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(request.uri().toString(), e);
        }
    }
}
