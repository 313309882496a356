package org.habeas.extradition.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.habeas.extradition.deadline.Deadlines.Due;

/**
 * Writes a calendar that tells whoever sees it nothing but days: the rule and a number, no name, no
 * State, no docket. The number of one deadline differs from calendar to calendar.
 */
@ApplicationScoped
class Ical {
    private final FeedConfig config;

    Ical(FeedConfig config) {
        this.config = config;
    }

    byte[] write(Feeds.DueDays feed) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Habeas//Deadlines//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", "Deadlines"));
        feed.days().forEach(due -> calendar.add(event(feed.feed(), feed.stamp(), due)));
        return bytes(calendar);
    }

    private VEvent event(UUID feed, Instant stamp, Due due) {
        String number = number(feed, due.id());
        String title = due.rule() + " " + number.substring(0, 8);
        VEvent event = new VEvent(false);
        event.add(new Uid(number + "@habeas"));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(due.day()));
        event.add(new Summary(title));
        event.add(ImmutableClazz.CONFIDENTIAL);
        event.add(ImmutableTransp.TRANSPARENT);
        VAlarm alarm = new VAlarm(Duration.ofDays(-config.alarmDays()));
        alarm.add(new Action("DISPLAY"));
        alarm.add(new Description(title));
        event.add(alarm);
        return event;
    }

    /** The same in each reading of one calendar, and in no other calendar. */
    private static String number(UUID feed, UUID deadline) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest((feed + ":" + deadline).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static byte[] bytes(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
