package org.hexaglot.database;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.aop.InterceptPhase;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Tries a desk call again, from its first line and in a new transaction, when it lost a race (design.md, section 4): at
 * most six times with a short random pause that doubles. Inside a surrounding transaction it steps aside. Each further
 * try is counted in {@code hexaglot.races.retried}, each surrender in {@code hexaglot.races.surrendered}.
 */
@Singleton
@InterceptorBean(Transactional.class)
final class LostRaceRetry implements MethodInterceptor<Object, @Nullable Object> {
    private static final int MOST_TRIES = 6;
    private static final long FIRST_PAUSE_MICROSECONDS = 2_000;

    private final TransactionOperations<Connection> transactions;
    private final Counter retried;
    private final Counter surrendered;

    LostRaceRetry(TransactionOperations<Connection> transactions, MeterRegistry meters) {
        this.transactions = transactions;
        this.retried = meters.counter("hexaglot.races.retried");
        this.surrendered = meters.counter("hexaglot.races.surrendered");
    }

    @Override
    public int getOrder() {
        return InterceptPhase.RETRY.getPosition();
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, @Nullable Object> call) {
        if (transactions.findTransactionStatus().isPresent()) {
            return call.proceed();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed(this);
            } catch (RuntimeException failure) {
                if (!LostRace.isBehind(failure)) {
                    throw failure;
                }
                if (attempt == MOST_TRIES) {
                    surrendered.increment();
                    throw failure;
                }
                retried.increment();
                pause(attempt);
            }
        }
    }

    private static void pause(int attempt) {
        long most = FIRST_PAUSE_MICROSECONDS << attempt;
        LockSupport.parkNanos(
                TimeUnit.MICROSECONDS.toNanos(ThreadLocalRandom.current().nextLong(most / 2, most)));
    }
}
