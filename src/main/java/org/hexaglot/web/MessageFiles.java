package org.hexaglot.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexaglot.kernel.Language;

/**
 * Reads all {@code messages/<area>_<language>.properties} that stand beside the layout's own, in a folder of classes as
 * in a single packed jar.
 */
final class MessageFiles {
    private static final String ANCHOR = "messages/layout_en.properties";
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+_([a-z]{2})\\.properties");

    private MessageFiles() {}

    static Map<Language, Map<String, String>> read() {
        URL anchor = MessageFiles.class.getClassLoader().getResource(ANCHOR);
        if (anchor == null) {
            throw new IllegalStateException("No " + ANCHOR + " on the class path");
        }
        try {
            if (!anchor.getProtocol().equals("jar")) {
                return readFolder(Path.of(anchor.toURI()).resolveSibling(""));
            }
            JarURLConnection connection = (JarURLConnection) anchor.openConnection();
            URI jar = connection.getJarFileURL().toURI();
            try (FileSystem files = FileSystems.newFileSystem(Path.of(jar))) {
                return readFolder(files.getPath("messages"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Messages lie at an unreadable address: " + anchor, e);
        }
    }

    private static Map<Language, Map<String, String>> readFolder(Path folder) throws IOException {
        Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
        for (Path file : filesIn(folder)) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (name.matches()) {
                add(all.computeIfAbsent(Language.of(name.group(1)), language -> new HashMap<>()), file);
            }
        }
        return all;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void add(Map<String, String> known, Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        properties.forEach((key, text) -> known.putIfAbsent((String) key, (String) text));
    }
}
