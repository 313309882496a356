package org.habeas.platform.task;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.habeas.docket.Cause;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.event.Outbox;
import org.habeas.platform.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Tells the queue, over the topic that only our own services read (ADR 90), what is asked for: ids,
 * codes and days of at most CONFIDENTIAL class.
 */
@ApplicationScoped
class WantEvents {
    private static final String TOPIC = "habeas.staff";
    private static final String WANTED = "wanted";
    private static final String DROPPED = "dropped";

    private final Outbox outbox;
    private final ObjectMapper mapper;

    WantEvents(Outbox outbox, ObjectMapper mapper) {
        this.outbox = outbox;
        this.mapper = mapper;
    }

    /** Why a piece of work is asked for no longer. */
    enum Why {
        /** It may have been done; that stays so. */
        NO_LONGER_WANTED,
        /** It never should have been asked for. */
        CAUSE_RETRACTED
    }

    /**
     * @param revision grows with everything that is told of one piece of work
     */
    record WantedFacts(String code, Cause cause, @Nullable LocalDate due, int revision) {}

    record DroppedFacts(String code, Cause cause, Why why, int revision) {}

    void wanted(WantRow row) {
        WantedFacts facts = new WantedFacts(row.code(), cause(row), row.due(), row.tell(true));
        tell(row, "task-wanted", facts, new Outbox.Words(DROPPED, WANTED));
    }

    void dropped(WantRow row, Why why) {
        DroppedFacts facts = new DroppedFacts(row.code(), cause(row), why, row.tell(false));
        tell(row, "task-dropped", facts, new Outbox.Words(WANTED, DROPPED));
    }

    private Cause cause(WantRow row) {
        return Json.read(mapper, row.cause(), Cause.class);
    }

    private void tell(WantRow row, String type, Record facts, Outbox.Words words) {
        outbox.append(
                TOPIC,
                new DomainEvent(type, row.personId(), facts),
                new Outbox.About(
                        row.about(),
                        row.aboutKind(),
                        Json.read(mapper, row.happened(), FuzzyDate.class),
                        Visibility.CONFIDENTIAL,
                        words));
    }
}
