package org.hexaglot.web;

import io.micronaut.http.HttpRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a list is shown, as it stands in the address: filters, order, groups and columns. The address says everything, so
 * that a link shows the same.
 */
public record ListQuery(String path, Map<String, String> values) {
    public static final String COLUMNS = "columns";

    /** The parameters that a list takes; columns may come one by one, as boxes of a form send them. */
    public static ListQuery of(String path, Collection<String> names, HttpRequest<?> request) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : names) {
            List<String> given = request.getParameters().getAll(name).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!given.isEmpty()) {
                values.put(name, name.equals(COLUMNS) ? String.join(",", given) : given.get(0));
            }
        }
        return new ListQuery(path, values);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether the filter of this name is not set, or set to this value. */
    public boolean admits(String name, @Nullable String value) {
        return value(name).isEmpty() || value(name).equals(value);
    }

    /** The columns wanted among those that there are, in the order of the latter; the usual ones when none is named. */
    public List<String> columns(Collection<String> all, List<String> usual) {
        List<String> wanted = Arrays.asList(value(COLUMNS).split(","));
        List<String> chosen = new ArrayList<>(all);
        chosen.retainAll(wanted);
        return chosen.isEmpty() ? usual : chosen;
    }

    /** The query without the question mark. */
    public String text() {
        return Address.query(values);
    }

    /** The address of the same list, or of its files, with a path of its own. */
    public String at(String otherPath) {
        return Address.of(otherPath, values);
    }

    /** The same with one value changed; an empty one takes it away. */
    public ListQuery with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, value);
        }
        return new ListQuery(path, changed);
    }

    public String address() {
        return at(path);
    }

    /** The values without those that the form itself asks for. */
    public Map<String, String> without(String... names) {
        Map<String, String> rest = new LinkedHashMap<>(values);
        rest.keySet().removeAll(List.of(names));
        return rest;
    }
}
