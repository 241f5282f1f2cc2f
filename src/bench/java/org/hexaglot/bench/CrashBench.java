package org.hexaglot.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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

    private final byte[] file;
    /** Address of a document to the version that the service last answered: nothing up to it may ever be lost. */
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    /** Task to the person whose claim was acknowledged and who has not completed it since. */
    private final Map<String, String> claims = new ConcurrentHashMap<>();
    /** The documents on which somebody worked since the kill before. */
    private final Set<String> touched = ConcurrentHashMap.newKeySet();
    private final Map<String, String> tokens = ApiClient.newTokens();
    private final AtomicInteger serverErrors = new AtomicInteger();
    private final AtomicInteger symbols = new AtomicInteger();
    private final AtomicInteger acts = new AtomicInteger();
    private final List<String> losses = new ArrayList<>();
    private final Random moments = new Random();

    private CrashBench(byte[] file) {
        this.file = file;
    }


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
                verify(service, kill, touched);
                touched.clear();
            }
            verify(service, kills, acknowledged.keySet());
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
        note(path, document);
        note(path, api.putFile("author", path + "/manuscript", file).must(200));
        act(api, path, "officer", "reviewSubmission", null, "accept");
        act(api, path, "editor", "editDocument", null, "approve");
        for (String language : JourneyScript.LANGUAGES) {
            if (!language.equals("en")) {
                String translator = "translator-" + language;
                claim(api, translator, path, "translate", language);
                note(
                        path,
                        api.putFile(translator, path + "/languages/" + language + "/file", file)
                                .must(200));
                complete(api, translator, path, "translate", language, "done");
                act(api, path, "reviser-" + language, "revise", language, "approve");
            }
            act(api, path, "processor", "processText", language, "done");
            act(api, path, "processor", "proofread", language, "approve");
        }
        note(path, api.post("officer", path + "/release", Map.of()).must(200));
    }

    private void act(ApiClient api, String path, String person, String task, @Nullable String language, String outcome) {
        claim(api, person, path, task, language);
        complete(api, person, path, task, language, outcome);
    }

    private void claim(ApiClient api, String person, String path, String task, @Nullable String language) {
        String id = task(api, path, task, language);
        api.post(person, "/api/tasks/" + id + "/claim", Map.of()).must(200);
        acts.incrementAndGet();
        claims.put(id, person);
    }

    private void complete(
            ApiClient api, String person, String path, String task, @Nullable String language, String outcome) {
        String id = task(api, path, task, language);
        claims.remove(id);
        note(path, api.post(person, "/api/tasks/" + id + "/complete", Map.of("outcome", outcome))
                .must(200));
    }

    private static String task(ApiClient api, String path, String task, @Nullable String language) {
        return JourneyScript.task(api.get("officer", path).must(200), task, language);
    }

    private void note(String path, JsonNode document) {
        acts.incrementAndGet();
        acknowledged.merge(path, document.path("version").asInt(), Math::max);
        touched.add(path);
    }

    private void verify(ServiceProcess service, int kill, Collection<String> paths) {
        ApiClient api = client(service);
        for (String path : paths) {
            int version = api.get("officer", path).must(200).path("version").asInt();
            if (version < acknowledged.getOrDefault(path, 0)) {
                lost(kill, path + " was at version " + acknowledged.get(path) + " and is at " + version);
            }
        }
        claims.forEach((task, person) -> {
            String assignee = api.get("officer", "/api/tasks/" + task)
                    .must(200)
                    .path("assignee")
                    .asText();
            if (!assignee.equals(person)) {
                lost(kill, "task " + task + " was claimed by " + person + " and is with " + assignee);
            }
        });
        claims.clear();
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
