package org.hexaglot.browser;

import java.time.LocalDate;
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
    /** Where nothing is. */
    static final String NOWHERE = "/nowhere";

    private static final Pattern ID = Pattern.compile("\"id\":\"?(\\w+)");
    private static final Pattern FILE = Pattern.compile("/files/(\\d+)");
    private static final List<String> VIEWS = List.of("overview", "files", "journey", "days", "history", "acts");
    private static final String MEETING = "body=GA&session=81";

    private final Visit officer;
    private final Visit translator;
    private final Visit manager;
    private final Demonstration demonstration;

    Places(Visitors visitors) {
        this.officer = visitors.person("officer");
        this.translator = visitors.person("translator-fr");
        this.manager = visitors.person("manager");
        this.demonstration = visitors.demonstration();
    }

    /** The pages that everybody sees first. */
    Map<String, List<String>> chosen() {
        return Map.of(GUEST, List.of("/sign-in"), "officer", List.of("/board", document("translation")));
    }

    /** The pages on which people spend the day. */
    Map<String, List<String>> daily() {
        String translated = document("translation");
        return Map.of(
                "officer", List.of("/board", "/tasks", "/tasks?scope=all", translated, translated + "?view=files"));
    }

    /** Pages that between them show every colour. */
    Map<String, List<String>> coloured() {
        String translated = document("translation");
        return Map.of(
                GUEST,
                List.of("/sign-in", issued()),
                "officer",
                List.of(
                        "/board",
                        "/tasks?scope=all",
                        "/calendar",
                        translated,
                        translated + "?view=journey",
                        document("issuance") + "?view=acts",
                        compared()),
                "translator-fr",
                List.of(translated + "/analysis?target=fr", "/concordance?q=report", "/terms"),
                "manager",
                List.of(
                        "/management?period=" + LocalDate.now().getYear(),
                        "/outlook?period=26w&show=all",
                        "/outlook/capacity",
                        "/outlook/capacity?step=revise",
                        "/process",
                        "/reports/quarter/2026-Q3"));
    }

    Map<String, List<String>> all() {
        propose();
        String translated = document("translation");
        String term = "/terms/" + first(translator, "/api/terms?limit=1");
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put(
                GUEST,
                List.of("/sign-in", "/issued", issued(), issued() + "?lang=zh", NOWHERE, demonstration.welcome()));
        List<String> officers = new ArrayList<>(List.of(
                "/board",
                "/board?group=session",
                "/board?q=nothing-like-it",
                "/tasks",
                "/tasks?scope=all",
                "/tasks/" + id("/api/tasks?scope=all&task=reviewSubmission&limit=1"),
                "/forecast",
                "/sessions",
                "/sessions?group=when&sort=opens&columns=body,opens,closes,station",
                "/sessions/agenda?" + MEETING,
                "/sessions/C5/81/status",
                "/sessions/session?body=GA&number=81",
                "/sessions/item?" + MEETING + "&number=17",
                "/sessions/body?code=GA",
                "/calendar",
                "/documents",
                document("issuance") + "?view=acts",
                document("issued") + "?view=acts",
                "/people",
                "/reports/quarter/2026-Q3",
                "/process",
                "/process?process=translation&heat=waiting",
                "/process?group=part&sort=-open&columns=open,overdue,waiting,stays",
                "/documents?station=geneva&group=body&columns=stage,standing,issueBy,ready",
                "/board?group=department&columns=line,submission,fr",
                "/rules",
                "/account",
                document("issuance") + "/parity",
                "/complaints",
                "/complaints?state=all&language=fr",
                "/complaints?body=nothing-like-it",
                "/complaints/" + id("/api/complaints?state=open&limit=1"),
                "/complaints/" + id("/api/complaints?state=answered&limit=1"),
                "/complaints/new?symbol=A/81/89&language=fr",
                compared()));
        officers.add(translated + "/languages/fr/checks");
        officers.add(named("E/2027/CRP.3") + "/languages/ru/checks");
        officers.add(named("A/C.5/81/11") + "/parity");
        officers.add(named("A/C.5/81/11") + "?view=acts");
        VIEWS.forEach(view -> officers.add(translated + "?view=" + view));
        all.put("officer", officers);
        all.put(
                "translator-fr",
                List.of(
                        "/tasks",
                        "/tasks/" + id("/api/tasks?scope=all&task=translate&language=fr&limit=1"),
                        translated + "/analysis",
                        translated + "/analysis?target=fr",
                        translated + "/languages/fr/text",
                        "/concordance",
                        "/concordance?q=report",
                        "/concordance?q=nothing-like-it",
                        "/terms",
                        "/terms?q=nothing-like-it",
                        recurrent() + "/analysis",
                        recurrent() + "/languages/fr/text",
                        recurrent() + "/languages/fr/text?changed=true",
                        "/evaluations",
                        "/evaluations/" + first(translator, "/api/evaluations"),
                        term));
        all.put("terminologist", List.of("/memory", "/memory/feeds", "/memory/history", "/terms/new", term));
        all.put("contractor-fr", List.of("/tasks"));
        all.put(
                "admin",
                List.of(
                        "/people/invite",
                        "/people/translator-fr",
                        "/memory",
                        "/account/notifications",
                        "/account/calendars",
                        "/webhooks",
                        "/webhooks/mail",
                        "/webhooks/history"));
        all.put(
                "manager",
                List.of(
                        "/management",
                        "/management?period=" + LocalDate.now().getYear(),
                        "/management/documents?met=false&period="
                                + LocalDate.now().getYear(),
                        "/management/figures?by=language&period="
                                + LocalDate.now().getYear(),
                        "/management/figures?by=session&group=body&sort=-words&columns=issuance,words&period="
                                + LocalDate.now().getYear(),
                        "/management/documents?indicator=words&group=language&period="
                                + LocalDate.now().getYear(),
                        "/management/roster",
                        "/management/quarters",
                        "/management/quarters?group=year&sort=period&columns=edition,issuance",
                        "/management/quarters/2026-Q3",
                        "/outlook",
                        "/outlook?period=26w&show=all&sort=probability",
                        "/outlook?period=26w&show=all&sort=-likely&group=language&columns=station,likely,stage",
                        "/outlook?body=nothing-like-it",
                        "/outlook/alerts",
                        "/outlook/alerts?group=stage&sort=-likely&columns=language,likely,was,raised,state,body,station",
                        "/outlook/alerts?body=nothing-like-it",
                        "/outlook/proposals",
                        "/outlook/proposals?state=applied&group=kind&sort=what&columns=by,at,issueBy,reason,state",
                        "/outlook/capacity",
                        "/outlook/capacity?step=revise",
                        "/outlook/remedies?period=26w",
                        "/outlook/what-if",
                        "/outlook/what-if?percent=20&people=1&away=fr&from=2027-01-11&to=2027-02-12",
                        "/outlook/what-if?percent=20&group=body&sort=-then&columns=then,verdict,language,stage,station",
                        "/evaluations",
                        "/evaluations?scope=received&language=fr&sort=-score"));
        all.put("delegate", List.of("/issued", "/complaints", "/complaints/new?symbol=A/81/89&language=ar"));
        return all;
    }

    /** Puts another slot of a document before the documents officers, so that there is a proposal to be seen. */
    private void propose() {
        if (manager.read("/outlook/proposals").contains("<tr data-row")) {
            return;
        }
        manager.open("/outlook/what-if?document=E/CN.7/2027/9&submitBy="
                + demonstration.today().plusMonths(1));
        manager.press(manager.page().locator("[data-opens=propose]"));
        manager.page().locator("#propose-reason").fill("The figures come late.");
        manager.press(manager.page().locator("#propose button.primary"));
    }

    /** The report that repeats another one, and whose source was revised. */
    String recurrent() {
        return named("E/CN.7/2027/9");
    }

    private String named(String symbol) {
        return "/documents/" + id("/api/documents?limit=1&q=" + symbol);
    }

    private String document(String stage) {
        return "/documents/" + id("/api/documents?stage=" + stage + "&limit=1");
    }

    private String issued() {
        return "/documents/A/81/89";
    }

    /** What changed from one file of a document to the next. */
    private String compared() {
        String document = document("translation");
        List<String> files = FILE.matcher(officer.read(document + "?view=files"))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        return document + "/compare?from=" + files.get(1) + "&to=" + files.get(0);
    }

    private String id(String list) {
        return first(officer, list);
    }

    private static String first(Visit visit, String list) {
        Matcher matcher = ID.matcher(visit.read(list));
        if (!matcher.find()) {
            throw new AssertionError("nothing in " + list);
        }
        return matcher.group(1);
    }
}
