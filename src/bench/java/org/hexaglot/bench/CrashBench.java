package org.hexaglot.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Kills the service under load, again and again at random moments, and asks it after each restart for every act that it
 * had acknowledged and for the consistency of its data. Ends with 1 when anything is missing. Argument: how often (50).
 */
public final class CrashBench {
    private static final int KILLS = 50;
    private static final int CLIENTS = 4;
    private static final int SHORTEST_LIFE_MILLISECONDS = 300;
    private static final int LONGEST_LIFE_MILLISECONDS = 3_000;
    private static final int EVENTS_A_PAGE = 200;

    private final byte[] file;
    private final Map<String, Acknowledged> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, String> tokens = ApiClient.newTokens();
    private final AtomicInteger serverErrors = new AtomicInteger();
    private final AtomicInteger symbols = new AtomicInteger();
    private final AtomicInteger acts = new AtomicInteger();
    private final List<String> losses = new ArrayList<>();
    private final Random moments = new Random();

    private CrashBench(byte[] file) {
        this.file = file;
    }

    /** What the service last said of a document: nothing before that may ever be lost. */
    private record Acknowledged(int version, int events) {}

    public static void main(String[] args) throws Exception {
        int kills = args.length == 0 ? KILLS : Integer.parseInt(args[0]);
        int losses = new CrashBench(BenchFile.docx()).run(kills);
        System.exit(losses == 0 ? 0 : 1);
    }

    private int run(int kills) throws Exception {
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench-crash");
        try (ServiceProcess service = ServiceProcess.start(data.resolve("data"), Map.of())) {
            JourneyScript.prepare(client(service));
            double slowest = 0;
            for (int kill = 1; kill <= kills; kill++) {
                workUntilKilled(service);
                service.restart(Map.of());
                slowest = Math.max(slowest, service.startSeconds());
                verify(service, kill);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d kills, %d documents, %d acknowledged acts, %d lost or contradictory, %d answers of 500,"
                            + " slowest restart %.1f s%n",
                    kills,
                    acknowledged.size(),
                    acts.get(),
                    losses.size(),
                    serverErrors.get(),
                    slowest);
        }
        return losses.size();
    }

    private void workUntilKilled(ServiceProcess service) throws Exception {
        AtomicBoolean killed = new AtomicBoolean();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            work.add(clients.submit(() -> {
                ApiClient api = client(service);
                while (!killed.get()) {
                    try {
                        journey(api);
                    } catch (IllegalStateException broken) {
                        if (!killed.get() && service.isAlive()) {
                            throw broken;
                        }
                    }
                }
            }));
        }
        Thread.sleep(moments.nextInt(SHORTEST_LIFE_MILLISECONDS, LONGEST_LIFE_MILLISECONDS));
        killed.set(true);
        service.killHard();
        for (Future<?> each : work) {
            each.get(2, TimeUnit.MINUTES);
        }
        clients.shutdown();
    }

    /** One document from forecast to release; what is answered is noted, what is not may have happened or not. */
    private void journey(ApiClient api) {
        String symbol = "CRASH/" + ProcessHandle.current().pid() + "/" + symbols.incrementAndGet();
        JsonNode document =
                api.post("officer", "/api/documents", JourneyScript.forecastBody(symbol)).must(201);
        String path = "/api/documents/" + document.path("id").asText();
        note(api, path);
        api.putFile("author", path + "/manuscript", file).must(200);
        note(api, path);
        act(api, path, "officer", "reviewSubmission", null, "accept");
        act(api, path, "editor", "editDocument", null, "approve");
        for (String language : JourneyScript.LANGUAGES) {
            if (!language.equals("en")) {
                String translator = "translator-" + language;
                claim(api, translator, path, "translate", language);
                api.putFile(translator, path + "/languages/" + language + "/file", file)
                        .must(200);
                complete(api, translator, path, "translate", language, "done");
                act(api, path, "reviser-" + language, "revise", language, "approve");
            }
            act(api, path, "processor", "processText", language, "done");
            act(api, path, "processor", "proofread", language, "approve");
        }
        api.post("officer", path + "/release", Map.of()).must(200);
        note(api, path);
    }

    private void act(ApiClient api, String path, String person, String task, @Nullable String language, String outcome) {
        claim(api, person, path, task, language);
        complete(api, person, path, task, language, outcome);
    }

    private void claim(ApiClient api, String person, String path, String task, @Nullable String language) {
        api.post(person, "/api/tasks/" + task(api, path, task, language) + "/claim", Map.of())
                .must(200);
    }

    private void complete(ApiClient api, String person, String path, String task, @Nullable String language, String outcome) {
        String id = task(api, path, task, language);
        api.post(person, "/api/tasks/" + id + "/complete", Map.of("outcome", outcome))
                .must(200);
        note(api, path);
    }

    private static String task(ApiClient api, String path, String task, @Nullable String language) {
        return JourneyScript.task(api.get("officer", path).must(200), task, language);
    }

    private void note(ApiClient api, String path) {
        acts.incrementAndGet();
        acknowledged.put(path, state(api, path));
    }

    private Acknowledged state(ApiClient api, String path) {
        int version = api.get("officer", path).must(200).path("version").asInt();
        int events = api.get("officer", path + "/events?limit=" + EVENTS_A_PAGE)
                .must(200)
                .path("items")
                .size();
        return new Acknowledged(version, events);
    }

    private void verify(ServiceProcess service, int kill) {
        ApiClient api = client(service);
        new HashMap<>(acknowledged).forEach((path, said) -> {
            Acknowledged now = state(api, path);
            if (now.version() < said.version() || now.events() < said.events()) {
                lost(kill, path + " was " + said + " and is " + now);
            }
        });
        JsonNode report = api.get("admin", "/api/operations/consistency").must(200);
        report.path("findings").forEach(finding -> lost(kill, finding.toString()));
    }

    private void lost(int kill, String what) {
        losses.add(what);
        System.out.println("after kill " + kill + ": " + what);
    }

    private ApiClient client(ServiceProcess service) {
        return new ApiClient(service.base(), tokens, serverErrors);
    }
}
