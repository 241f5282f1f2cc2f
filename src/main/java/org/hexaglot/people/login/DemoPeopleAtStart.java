package org.hexaglot.people.login;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import org.hexaglot.people.DemoPeople;

/** Lets the demo people in before the server listens and before anything else of the demo is made. */
@Singleton
@Requires(env = "demo")
@Requires(property = "hexaglot.demo.people", notEquals = "false")
final class DemoPeopleAtStart implements ApplicationEventListener<StartupEvent>, Ordered {
    private final DemoPeople demoPeople;

    DemoPeopleAtStart(DemoPeople demoPeople) {
        this.demoPeople = demoPeople;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        demoPeople.ensure();
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
