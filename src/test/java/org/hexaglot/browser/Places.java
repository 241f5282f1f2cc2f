package org.hexaglot.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every page of the service that can be opened by its address, by the person who would open it. */
final class Places {
    /** The person who has not signed in. */
    static final String GUEST = "";

    private static final Pattern ID = Pattern.compile("\"id\":\"(\\w+)\"");
    private static final List<String> VIEWS = List.of("overview", "files", "journey", "history", "acts");
    private static final String MEETING = "body=GA&session=81";

    private final Visit officer;

    Places(Visit officer) {
        this.officer = officer;
    }

    /** The pages that everybody sees first. */
    Map<String, List<String>> chosen() {
        return Map.of(GUEST, List.of("/sign-in"), "officer", List.of("/board", document("translation")));
    }

    Map<String, List<String>> all() {
        String translated = document("translation");
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put(GUEST, List.of("/sign-in", "/issued", issued(), issued() + "?lang=zh", "/nowhere"));
        List<String> officers = new ArrayList<>(List.of(
                "/board",
                "/board?group=session",
                "/board?q=nothing-like-it",
                "/tasks",
                "/tasks?scope=all",
                "/tasks/" + id("/api/tasks?scope=all&task=reviewSubmission&limit=1"),
                "/forecast",
                "/sessions",
                "/sessions/agenda?" + MEETING,
                "/sessions/session?body=GA&number=81",
                "/sessions/item?" + MEETING + "&number=17",
                "/sessions/body?code=GA",
                "/calendar",
                "/documents",
                document("issuance") + "?view=acts",
                document("issued") + "?view=acts",
                "/people",
                "/rules",
                "/account"));
        officers.add(translated + "/languages/fr/checks");
        VIEWS.forEach(view -> officers.add(translated + "?view=" + view));
        all.put("officer", officers);
        all.put(
                "translator-fr",
                List.of("/tasks", "/tasks/" + id("/api/tasks?scope=all&task=translate&language=fr&limit=1")));
        all.put("contractor-fr", List.of("/tasks"));
        all.put("admin", List.of("/people/invite", "/people/translator-fr"));
        all.put("manager", List.of("/evaluations"));
        all.put("delegate", List.of("/issued"));
        return all;
    }

    private String document(String stage) {
        return "/documents/" + id("/api/documents?stage=" + stage + "&limit=1");
    }

    private String issued() {
        return "/documents/A/81/89";
    }

    private String id(String list) {
        Matcher matcher = ID.matcher(officer.read(list));
        if (!matcher.find()) {
            throw new AssertionError("nothing in " + list);
        }
        return matcher.group(1);
    }
}
