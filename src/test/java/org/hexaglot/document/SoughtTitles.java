package org.hexaglot.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Titles of three documents, and which of them are found by what somebody types, in whatever list. */
public final class SoughtTitles {
    public static final List<String> TITLES = List.of("""
            {"ar":"\u062A\u0642\u0631\u064A\u0631 \u0639\u0646 \u0627\u0644\u0645\u064A\u0627\u0647","zh":"关于水和卫生的报告","en":"Clean Water, and sanitation","fr":"L'océan et l'énergie"}""", """
            {"en":"Refugees: 98765% of the_case, \\"quoted\\"","ru":"О беженцах","zh":"难民署和民署长"}""", """
            {"en":"UN and the EU","es":"Qué es el agua"}""");

    private SoughtTitles() {}

    /** Places of the titles found, by what is typed. */
    public static Map<String, List<Integer>> found() {
        Map<String, List<Integer>> found = new LinkedHashMap<>();
        List.of(
                        "ocean",
                        "océan",
                        "OCÉAN wat",
                        "the water",
                        "of water",
                        "水",
                        "水和",
                        "卫生的报告",
                        "水 ocean",
                        "\u0627\u0644\u0645\u064A\u0627\u0647",
                        "\u062A\u0642\u0631\u064A\u0631 \u0639\u0646",
                        "\u0639\u0646",
                        "+water -ocean",
                        "\"ocean (water)\" @3",
                        "' OR 'water'='ocean",
                        "water ".repeat(1_700))
                .forEach(typed -> found.put(typed, List.of(0)));
        List.of("refugee", "беженц", "Беженцах", "难民", "长", "民署", "98765", "the_ca", "QUOTED", "о")
                .forEach(typed -> found.put(typed, List.of(1)));
        List.of("UN", "un eu", "the", "THE UN", "es", "que", "el").forEach(typed -> found.put(typed, List.of(2)));
        List.of(
                        "cean",
                        "water refugees",
                        "和水",
                        "难民署长",
                        "水 难民",
                        "fr",
                        "ru",
                        "u",
                        "www",
                        "XXE",
                        "XXI",
                        "about",
                        "%",
                        "_",
                        "%_",
                        "\\",
                        "'",
                        "+-*\"()@~<>",
                        "*",
                        "+",
                        "\"",
                        "(",
                        "x".repeat(10_000),
                        "水".repeat(10_000),
                        "(".repeat(10_000))
                .forEach(typed -> found.put(typed, List.of()));
        return found;
    }
}
