package org.hexaglot.people.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program or a browser, as far as headers go; follows no redirects. */
record Caller(URI server, List<String> headers) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    static Caller guest(URI server) {
        return new Caller(server, List.of());
    }

    Caller with(String header, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(header);
        more.add(value);
        return new Caller(server, more);
    }

    /** The same caller with an access token of this demo person. */
    Caller signedIn(String person) {
        return with("Authorization", "Bearer " + token(person, ""));
    }

    String token(String person, String more) {
        String body = "{\"username\":\"%s\",\"password\":\"%s\"%s}".formatted(person, person, more);
        HttpResponse<String> answer = json("POST", "/api/tokens", body);
        Matcher matcher = TOKEN.matcher(answer.body());
        if (answer.statusCode() != 201 || !matcher.find()) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return matcher.group(1);
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    HttpResponse<String> delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    HttpResponse<String> json(String method, String path, String body) {
        return with("Content-Type", "application/json").send(method, path, BodyPublishers.ofString(body));
    }

    HttpResponse<String> form(String path, String... namesAndValues) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.add(namesAndValues[i] + "=" + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", path, BodyPublishers.ofString(String.join("&", fields)));
    }

    HttpResponse<String> multipart(String path, String name, String value) {
        String body = """
                --frontier\r
                Content-Disposition: form-data; name="%s"\r
                \r
                %s\r
                --frontier--\r
                """.formatted(name, value);
        return with("Content-Type", "multipart/form-data; boundary=frontier")
                .send("POST", path, BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).method(method, body);
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(method + " " + path, e);
        }
    }
}
