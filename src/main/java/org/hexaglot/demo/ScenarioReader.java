package org.hexaglot.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexaglot.demo.DemoDocument.Numbering;
import org.hexaglot.demo.DemoScenario.Body;
import org.hexaglot.demo.DemoScenario.Considered;
import org.hexaglot.demo.DemoScenario.Item;
import org.hexaglot.demo.DemoScenario.Paper;
import org.hexaglot.demo.DemoScenario.Session;
import org.hexaglot.demo.DemoScenario.Slip;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;

/** Reads the scenario and refuses what does not fit together, naming file and line. */
final class ScenarioReader {
    private static final Set<String> ANCHORS = Set.of("session-opening", "consideration");
    private static final Set<String> CATEGORIES = Set.of("pre-session", "in-session", "post-session");
    private static final Set<String> DISTRIBUTIONS = Set.of("general", "limited", "restricted", "provisional");

    private final DemoYaml yaml;
    private final LocalDate today;
    private final Set<PersonId> people;
    private final Map<String, Six> reasons = new LinkedHashMap<>();
    private final Set<String> meetings = new HashSet<>();

    ScenarioReader(DemoYaml yaml, LocalDate today) {
        this.yaml = yaml.only("people", "bodies", "reasons", "documents");
        this.today = today;
        this.people = yaml.get("people").list().stream()
                .map(name -> new PersonId(name.text()))
                .collect(Collectors.toUnmodifiableSet());
    }

    DemoScenario read() {
        yaml.get("reasons").map().forEach((key, reason) -> reasons.put(key, reason.six()));
        List<Body> bodies = yaml.get("bodies").list().stream().map(this::body).toList();
        List<Paper> papers = new ArrayList<>();
        Set<String> symbols = new HashSet<>();
        yaml.get("documents").map().forEach((key, document) -> {
            Paper paper = paper(key, document);
            if (!paper.symbols().stream().allMatch(symbols::add)) {
                throw document.wrong("a symbol of '" + key + "' is taken");
            }
            papers.add(paper);
            paper.first(Verb.CORRIGENDUM).ifPresent(step -> papers.add(Corrigendum.to(paper, step)));
        });
        return new DemoScenario(today, people, bodies, Map.copyOf(reasons), List.copyOf(papers));
    }

    private Body body(DemoYaml body) {
        body.only("code", "name", "station", "anchor", "sessions");
        oneOf(body.get("station"), DemoScenario.STATIONS.keySet());
        oneOf(body.get("anchor"), ANCHORS);
        String code = body.text("code");
        List<Session> sessions =
                body.list("sessions").stream().map(each -> session(code, each)).toList();
        return new Body(code, body.get("name").six(), body.text("station"), body.text("anchor"), sessions);
    }

    private Session session(String body, DemoYaml session) {
        session.only("number", "opens", "closes", "items");
        String number = dated(session.text("number"));
        meetings.add(body + "/" + number);
        List<Item> items = new ArrayList<>();
        for (DemoYaml item : session.list("items")) {
            item.only("number", "title", "consideration");
            meetings.add(body + "/" + number + "/" + item.text("number"));
            LocalDate consideration = item.find("consideration")
                    .map(day -> day.day().workingDay(today))
                    .orElse(null);
            items.add(new Item(item.text("number"), item.get("title").six(), consideration));
        }
        LocalDate opens = session.get("opens").day().monday(today);
        return new Session(number, opens, session.get("closes").day().friday(today), List.copyOf(items));
    }

    private Paper paper(String key, DemoYaml paper) {
        paper.only(
                "title",
                "theme",
                "symbols",
                "type",
                "category",
                "distribution",
                "considered",
                "department",
                "mandate",
                "words",
                "original",
                "languages",
                "submitter",
                "numbering",
                "age",
                "segmented",
                "slips",
                "states",
                "steps");
        DemoYaml theme = oneOf(paper.get("theme"), Set.copyOf(DemoText.THEMES));
        paper.find("category").ifPresent(each -> oneOf(each, CATEGORIES));
        paper.find("distribution").ifPresent(each -> oneOf(each, DISTRIBUTIONS));
        paper.find("numbering").ifPresent(each -> oneOf(each, Set.of("typed", "automatic")));
        Language original = paper.find("original").map(DemoYaml::language).orElse(Language.EN);
        List<Language> languages = languages(paper, "languages", Language.OFFICIAL);
        return new Paper(
                key,
                paper.find("title")
                        .map(DemoYaml::six)
                        .orElseGet(() ->
                                DemoText.read(theme.text(), today.getYear()).title())
                        .at(today.getYear()),
                theme.text(),
                paper.get("symbols").list().stream()
                        .map(each -> dated(each.text()))
                        .toList(),
                paper.text("type", "report-of-the-secretary-general"),
                paper.text("category", "pre-session"),
                paper.text("distribution", "general"),
                paper.get("considered").list().stream().map(this::considered).toList(),
                paper.text("department"),
                dated(paper.text("mandate")),
                paper.get("words").number(),
                original,
                languages,
                StepReader.person(people, paper, paper.text("submitter", "author")),
                Numbering.valueOf(paper.text("numbering", "typed").toUpperCase(Locale.ROOT)),
                paper.find("age").map(DemoYaml::number).orElse(0),
                languages(paper, "segmented", List.of()),
                paper.list("slips").stream().map(ScenarioReader::slip).toList(),
                paper.get("states").list().stream().map(DemoYaml::text).toList(),
                new StepReader(today, people, reasons.keySet()).steps(paper, original, languages),
                null);
    }

    private Considered considered(DemoYaml reference) {
        String meeting = dated(reference.text());
        if (!meetings.contains(meeting)) {
            throw reference.wrong("unknown body, session or item '" + meeting + "'");
        }
        String[] parts = meeting.split("/", -1);
        return new Considered(parts[0], parts[1], parts.length > 2 ? parts[2] : null);
    }

    static List<Language> languages(DemoYaml where, String name, List<Language> otherwise) {
        return where.find(name).isEmpty()
                ? otherwise
                : where.list(name).stream().map(DemoYaml::language).toList();
    }

    private static Slip slip(DemoYaml slip) {
        slip.only("language", "right", "wrong");
        return new Slip(slip.get("language").language(), slip.text("right"), slip.text("wrong"));
    }

    private String dated(String text) {
        return Six.dated(text, today.getYear());
    }

    static DemoYaml oneOf(DemoYaml value, Set<String> known) {
        if (!known.contains(value.text())) {
            throw value.wrong("'" + value.text() + "' is none of "
                    + known.stream().sorted().toList());
        }
        return value;
    }
}
