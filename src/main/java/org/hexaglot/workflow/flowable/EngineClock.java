package org.hexaglot.workflow.flowable;

import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/** The service's clock as the engine wants it; nobody sets the engine's time behind the service's back. */
final class EngineClock implements org.flowable.common.engine.impl.runtime.Clock {
    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Date getCurrentTime() {
        return Date.from(clock.instant());
    }

    @Override
    public Calendar getCurrentCalendar() {
        return getCurrentCalendar(getCurrentTimeZone());
    }

    @Override
    public Calendar getCurrentCalendar(TimeZone zone) {
        Calendar calendar = new GregorianCalendar(zone);
        calendar.setTime(getCurrentTime());
        return calendar;
    }

    @Override
    public TimeZone getCurrentTimeZone() {
        return TimeZone.getTimeZone("UTC");
    }

    @Override
    public void setCurrentTime(Date time) {
        throw new IllegalStateException("the engine follows the service's clock");
    }

    @Override
    public void setCurrentCalendar(Calendar time) {
        throw new IllegalStateException("the engine follows the service's clock");
    }

    @Override
    public void reset() {
        // the service's clock is never set, so there is nothing to reset
    }
}
