package org.hexaglot.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the session once, after the demo people are there and before the server listens. */
@Singleton
@Requires(env = "demo")
@Requires(property = "hexaglot.demo.session", notEquals = "false")
final class DemoSessionAtStart implements ApplicationEventListener<StartupEvent>, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(DemoSessionAtStart.class);

    private final DemoSession session;

    DemoSessionAtStart(DemoSession session) {
        this.session = session;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        long begun = System.nanoTime();
        if (session.load()) {
            LOG.info("The session of the demonstration was loaded in {} ms", (System.nanoTime() - begun) / 1_000_000);
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
