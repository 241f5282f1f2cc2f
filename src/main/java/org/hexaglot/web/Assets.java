package org.hexaglot.web;

import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Style sheets, scripts and pictures of the pages: ours from {@code static/}, those of others from WebJars. Addresses
 * carry a hash of the content or the version of the WebJar, so that browsers may keep them for ever.
 */
@Singleton
public final class Assets {
    private static final List<String> GROUPS = List.of("org.webjars.npm", "org.webjars");
    private static final String WEBJARS = "META-INF/resources/webjars/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", MediaType.IMAGE_PNG,
            "ico", "image/x-icon",
            "woff", "font/woff",
            "woff2", "font/woff2",
            "json", MediaType.APPLICATION_JSON,
            "txt", "text/plain; charset=utf-8");

    private final Map<String, Asset> known = new ConcurrentHashMap<>();
    private final Map<String, String> versions = new ConcurrentHashMap<>();

    record Asset(byte[] content, String type, String hash) {}

    /** The address of one of our own files: {@code of("app.css")}. */
    public String of(String name) {
        String hash = ours(name)
                .orElseThrow(() -> new IllegalArgumentException("No file static/" + name))
                .hash();
        return "/static/" + name + "?v=" + hash;
    }

    /** The address of a file in a WebJar: {@code webjar("htmx.org", "dist/htmx.min.js")}. */
    public String webjar(String library, String path) {
        return "/webjars/" + library + "/" + versionOf(library) + "/" + path;
    }

    Optional<Asset> ours(String name) {
        return find("static/" + name);
    }

    Optional<Asset> theirs(String path) {
        return find(WEBJARS + path);
    }

    private Optional<Asset> find(String path) {
        Asset asset = known.get(path);
        if (asset != null) {
            return Optional.of(asset);
        }
        Optional<Asset> loaded = load(path);
        loaded.ifPresent(found -> known.put(path, found));
        return loaded;
    }

    private String versionOf(String library) {
        return versions.computeIfAbsent(library, name -> GROUPS.stream()
                .map(group -> "META-INF/maven/" + group + "/" + name + "/pom.properties")
                .map(Assets.class.getClassLoader()::getResource)
                .filter(Objects::nonNull)
                .map(Assets::versionIn)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no WebJar of " + name)));
    }

    private static String versionIn(URL properties) {
        try (InputStream stream = properties.openStream()) {
            Properties read = new Properties();
            read.load(stream);
            return read.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Asset> load(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || path.contains("..") || path.contains("//") || path.contains("\\")) {
            return Optional.empty();
        }
        try (InputStream stream = Assets.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                return Optional.empty();
            }
            byte[] content = stream.readAllBytes();
            return Optional.of(new Asset(content, type, hash(content)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
