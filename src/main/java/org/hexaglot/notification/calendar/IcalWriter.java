package org.hexaglot.notification.calendar;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.hexaglot.notification.CalendarDay;
import org.hexaglot.notification.CalendarSheet;
import org.hexaglot.notification.CalendarWriter;

/** {@link CalendarWriter}: all-day events that make nobody busy. The same sheet is always the same bytes. */
@Singleton
final class IcalWriter implements CalendarWriter {
    private static final String PRODUCT = "-//Hexaglot//Hexaglot//EN";

    @Override
    public byte[] write(CalendarSheet sheet) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", sheet.name()));
        // How often programs ask, unless somebody tells them otherwise.
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        sheet.days().forEach(day -> calendar.add(event(day)));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            // Calendar programs take an empty calendar, which the validation of the library does not.
            new CalendarOutputter(false).output(calendar, written);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return written.toByteArray();
    }

    private static VEvent event(CalendarDay day) {
        VEvent event = new VEvent(false);
        event.add(new Uid(day.uid()));
        event.add(new DtStamp(day.changedAt().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new LastModified(day.changedAt().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(day.day()));
        event.add(new Summary(day.summary()));
        event.add(new Description(day.description()));
        event.add(new Url(day.url()));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
