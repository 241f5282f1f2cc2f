package org.hexaglot.browser;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.database.TestFolder;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Secret;
import org.hexaglot.web.Messages;
import org.hexaglot.web.Phrases;

/** The whole demonstration with its session on a port of its own: one for all browser tests, for it loads slowly. */
final class Demonstration implements AutoCloseable {
    private static final String NOW = "2026-11-20T15:00:00Z";

    private final Messages messages = Messages.strict();
    private final EmbeddedServer server;

    private Demonstration(EmbeddedServer server) {
        this.server = server;
    }

    static Demonstration start() {
        Map<String, Object> properties = new HashMap<>(TestDatabase.properties("browser"));
        properties.put("hexaglot.demo.session", "true");
        properties.put("hexaglot.clock", NOW);
        properties.put("hexaglot.data", TestFolder.of("browser-data").toString());
        return new Demonstration(ApplicationContext.run(EmbeddedServer.class, properties, "demo", "test"));
    }

    String address(String path) {
        return URI.create(server.getURI() + path).toString();
    }

    ApplicationContext context() {
        return server.getApplicationContext();
    }

    /** The day on which the demonstration plays. */
    LocalDate today() {
        return LocalDate.ofInstant(context().getBean(Clock.class).instant(), ZoneOffset.UTC);
    }

    /** What the pages say in one language, as people in New York read it. */
    Phrases phrases(Language language) {
        return new Phrases(messages, language, ZoneId.of("America/New_York"), today());
    }

    /** The path of a new one-time link for somebody who works here; the former one stops working. */
    String welcome() {
        Actor administrator =
                new Actor(new PersonId("admin"), Set.of(Role.ADMINISTRATOR), Set.of(), Map.of(), "127.0.0.1");
        Secret secret = context()
                .getBean(Directory.class)
                .inviteAgain(administrator, new PersonId("delegate"))
                .secret();
        return "/welcome/" + secret.value();
    }

    /** The keys of all texts. */
    Messages messages() {
        return messages;
    }

    @Override
    public void close() {
        server.close();
    }
}
