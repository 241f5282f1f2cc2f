package org.hexaglot.translation;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hexaglot.kernel.BackgroundPace;
import org.hexaglot.kernel.RepeatedWork;

/** Prepares in the background what was asked for, one text at a time, once the service answers. */
@Singleton
@Requires(property = "hexaglot.jobs.enabled", notEquals = "false")
final class PreparationRunner implements ApplicationEventListener<ServerStartupEvent> {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final PreparationDesk desk;
    private final BackgroundPace pace;
    private final RepeatedWork work = new RepeatedWork(PreparationRunner.class, "preparation", 1);

    PreparationRunner(PreparationDesk desk, BackgroundPace pace) {
        this.desk = desk;
        this.pace = pace;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        work.every(PAUSE, "Preparation goes on later", this::prepareAll);
    }

    private void prepareAll() {
        AtomicBoolean found = new AtomicBoolean(true);
        while (found.get() && !work.isClosing()) {
            pace.work(() -> found.set(desk.prepareNext()));
        }
    }

    @PreDestroy
    void close() {
        work.close();
    }
}
