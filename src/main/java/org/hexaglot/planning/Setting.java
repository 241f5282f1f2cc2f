package org.hexaglot.planning;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A place in a workflow file. Reading never fails: what is wrong is noted with file, line and key, and a stand-in value is
 * returned, so that one start shows all problems. The stand-ins are never used, because noted problems stop the start.
 */
final class Setting {
    private final String file;
    private final String key;
    private final @Nullable Node node;
    private final int line;
    private final List<String> problems;

    private Setting(String file, String key, @Nullable Node node, int line, List<String> problems) {
        this.file = file;
        this.key = key;
        this.node = node;
        this.line = line;
        this.problems = problems;
    }

    static Setting parse(String file, String text, List<String> problems) {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            Setting setting = new Setting(file, "", root, 1, problems);
            if (!(root instanceof MappingNode)) {
                setting.problem("must hold keys and values");
                return missing(file);
            }
            return setting;
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            problems.add(file + ":" + line + ": is not YAML: " + broken.getProblem());
        } catch (YAMLException broken) {
            problems.add(file + ":1: is not YAML: " + broken.getMessage());
        }
        return missing(file);
    }

    /** Stands for a file whose problem is noted already; its keys are not missed one by one. */
    static Setting missing(String file) {
        return new Setting(file, "", null, 0, new Silent());
    }

    /** The last part of the key, as for {@code 2026} in {@code years.2026}. */
    String name() {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    void problem(String what) {
        problems.add(file + ":" + line + (key.isEmpty() ? "" : " " + key) + ": " + what);
    }

    boolean has(String name) {
        return entries().containsKey(name);
    }

    /** The value of a required key. */
    Setting get(String name) {
        Setting value = entries().get(name);
        if (value == null) {
            child(name, null, line).problem("is missing");
            return new Setting(file, child(name), null, line, new Silent());
        }
        return value;
    }

    /** All keys with their values, in order; notes a key that stands twice. */
    Map<String, Setting> entries() {
        Map<String, Setting> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            if (node != null) {
                problem("must hold keys and values");
            }
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            int at = tuple.getKeyNode().getStartMark().getLine() + 1;
            entries.put(name, child(name, tuple.getValueNode(), at));
        }
        return entries;
    }

    /** Notes keys that are not known here, and keys that stand twice. */
    void allow(String... known) {
        Set<String> seen = new TreeSet<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
                Setting entry =
                        child(name, null, tuple.getKeyNode().getStartMark().getLine() + 1);
                if (!seen.add(name)) {
                    entry.problem("stands twice");
                } else if (known.length > 0 && !List.of(known).contains(name)) {
                    entry.problem("is not known here; known are " + String.join(", ", known));
                }
            }
        }
    }

    List<Setting> items() {
        List<Setting> items = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                int at = item.getStartMark().getLine() + 1;
                items.add(new Setting(file, key + "[" + items.size() + "]", item, at, problems));
            }
        } else if (node != null) {
            problem("must be a list");
        }
        return items;
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        problem("must be a text");
        return "?";
    }

    int number(int least, int most) {
        String text = text();
        try {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // noted below, as for a number out of range
        }
        problem("must be a whole number from " + least + " to " + most + ", not '" + text + "'");
        return least;
    }

    double share() {
        String text = text();
        try {
            double value = Double.parseDouble(text);
            if (value >= 0 && value <= 1) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // noted below, as for a share out of range
        }
        problem("must be a share from 0 to 1, not '" + text + "'");
        return 0;
    }

    LocalDate date() {
        String text = text();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            problem("must be a date such as 2026-01-31, not '" + text + "'");
            return LocalDate.EPOCH;
        }
    }

    /** One of some values, by its code. */
    <T> T oneOf(List<T> values, Function<T, String> code) {
        String text = text();
        for (T value : values) {
            if (code.apply(value).equals(text)) {
                return value;
            }
        }
        problem("must be one of " + String.join(", ", values.stream().map(code).toList()) + ", not '" + text + "'");
        return values.get(0);
    }

    private Setting child(String name, @Nullable Node value, int at) {
        return new Setting(file, child(name), value, at, problems);
    }

    private String child(String name) {
        return key.isEmpty() ? name : key + "." + name;
    }

    /** Swallows what follows from a problem that is noted already. */
    private static final class Silent extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean add(String problem) {
            return false;
        }
    }
}
