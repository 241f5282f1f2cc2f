package org.hexaglot.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RepeatedWorkTest {
    private static final Duration PAUSE = Duration.ofMillis(1);

    private final RepeatedWork work = new RepeatedWork(RepeatedWorkTest.class, "repeated", 1);

    @Test
    void goesOnAfterAFailure() throws InterruptedException {
        CountDownLatch turns = new CountDownLatch(3);
        work.every(PAUSE, "this failure is part of the test", () -> {
            turns.countDown();
            throw new IllegalStateException("each turn fails");
        });
        assertThat(turns.await(30, TimeUnit.SECONDS)).isTrue();
        work.close();
    }

    @Test
    void waitsForWhatIsInHandAndBeginsNothingAfterwards() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        AtomicInteger ended = new AtomicInteger();
        work.every(Duration.ZERO, PAUSE, "never", () -> {
            begun.countDown();
            try {
                told.await();
            } catch (InterruptedException hurried) {
                interrupted.set(true);
            }
            ended.incrementAndGet();
        });
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        Thread closing = new Thread(work::close);
        closing.start();
        while (!work.isClosing()) {
            Thread.onSpinWait();
        }
        told.countDown();
        closing.join();
        assertThat(interrupted).isFalse();
        assertThat(ended.get()).isPositive();
        int then = ended.get();
        Thread.yield();
        assertThat(ended).hasValue(then);
    }
}
