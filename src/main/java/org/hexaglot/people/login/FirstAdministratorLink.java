package org.hexaglot.people.login;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import org.hexaglot.people.Welcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows whoever started a new service the way in. There is no password to begin with and none to forget: the link works
 * once, for a day, and the next start prints another one while nobody has used it.
 */
@Singleton
@Requires(notEnv = "demo")
final class FirstAdministratorLink implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorLink.class);

    private final Welcome welcome;

    FirstAdministratorLink(Welcome welcome) {
        this.welcome = welcome;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        EmbeddedServer server = event.getSource();
        welcome.inviteFirstAdministrator()
                .ifPresent(secret -> LOG.info(
                        "Nobody administers this service yet. Become its administrator within 24 hours: {}://{}:{}/welcome/{}",
                        server.getScheme(),
                        server.getHost(),
                        server.getPort(),
                        secret.value()));
    }
}
