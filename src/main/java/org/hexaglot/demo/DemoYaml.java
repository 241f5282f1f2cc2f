package org.hexaglot.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexaglot.kernel.Language;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in a YAML file that remembers its line, so that what is wrong with it can be said precisely. */
record DemoYaml(String file, Node node) {

    static DemoYaml read(String resource) {
        try (InputStream in = DemoYaml.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                throw new InvalidScenario("no resource " + resource, new IOException(resource));
            }
            return parse(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new InvalidScenario("cannot read " + resource, e);
        }
    }

    static DemoYaml parse(String file, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return new DemoYaml(file, new Yaml(options).compose(new StringReader(text)));
        } catch (MarkedYAMLException e) {
            throw new InvalidScenario(file, e.getProblemMark(), String.valueOf(e.getProblem()));
        }
    }

    InvalidScenario wrong(String what) {
        return new InvalidScenario(file, node.getStartMark(), what);
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw wrong("expected a text");
    }

    List<DemoYaml> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(this::at).toList();
        }
        throw wrong("expected a list");
    }

    /** The entries by name, in the order written; a name given twice is refused. */
    Map<String, DemoYaml> map() {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("expected names and values");
        }
        Map<String, DemoYaml> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            DemoYaml key = at(tuple.getKeyNode());
            if (entries.put(key.text(), at(tuple.getValueNode())) != null) {
                throw key.wrong("'" + key.text() + "' is given twice");
            }
        }
        return entries;
    }

    DemoYaml only(String... names) {
        Set<String> known = Set.copyOf(Arrays.asList(names));
        map().forEach((name, value) -> {
            if (!known.contains(name)) {
                throw value.wrong("unknown name '" + name + "'");
            }
        });
        return this;
    }

    DemoYaml get(String name) {
        return find(name).orElseThrow(() -> wrong("'" + name + "' is missing"));
    }

    Optional<DemoYaml> find(String name) {
        return Optional.ofNullable(map().get(name));
    }

    String text(String name) {
        return get(name).text();
    }

    String text(String name, String otherwise) {
        return find(name).map(DemoYaml::text).orElse(otherwise);
    }

    List<DemoYaml> list(String name) {
        return find(name).map(DemoYaml::list).orElse(List.of());
    }

    int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw wrong("expected a whole number, not '" + text() + "'");
        }
    }

    Language language() {
        return Language.find(text()).orElseThrow(() -> wrong("unknown language '" + text() + "'"));
    }

    RelativeDay day() {
        return RelativeDay.parse(text()).orElseThrow(() -> wrong("expected a day such as -40d or +12w"));
    }

    Six six() {
        only(Language.OFFICIAL.stream().map(Language::code).toArray(String[]::new));
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.OFFICIAL) {
            texts.put(language, text(language.code()));
        }
        return new Six(texts);
    }

    List<Six> sixes(String name) {
        List<Six> texts = new ArrayList<>();
        list(name).forEach(each -> texts.add(each.six()));
        return List.copyOf(texts);
    }

    private DemoYaml at(Node other) {
        return new DemoYaml(file, other);
    }
}
