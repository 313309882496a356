package org.habeas.platform.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.Ids;
import org.habeas.platform.json.Json;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.Recorded.Caused;
import org.jspecify.annotations.Nullable;

/** Events are appended in the transaction of what caused them; the {@link Relay} publishes them. */
@ApplicationScoped
public class Outbox {
    private final EntityManager em;
    private final ObjectMapper mapper;
    private final EventConfig config;
    private final Clock clock;

    Outbox(EntityManager em, ObjectMapper mapper, EventConfig config, Clock clock) {
        this.em = em;
        this.mapper = mapper;
        this.config = config;
        this.clock = clock;
    }

    /** The one word of the state before and after, as PARTNER may know it. */
    public record Words(String before, String after) {}

    /** What every event says beside its own facts. */
    private record Common(
            @Nullable UUID personId,
            UUID docketId,
            String docketKind,
            @Nullable UUID entryId,
            @Nullable FuzzyDate on,
            String stateBefore,
            String stateAfter,
            Visibility visibility) {}

    /** What an event is about that no docket of the register tells. */
    public record About(UUID id, String kind, FuzzyDate on, Visibility visibility, Words words) {}

    /**
     * Appends an event to a topic beside that of the service, such as one that only our own
     * services read.
     *
     * @param topic without the prefix of the installation
     */
    public void append(String topic, DomainEvent event, About about) {
        Common common =
                new Common(
                        event.personId(),
                        about.id(),
                        about.kind(),
                        null,
                        about.on(),
                        about.words().before(),
                        about.words().after(),
                        about.visibility());
        append(topic, event, about.id(), null, payload(event, common));
    }

    /** Appends one event. Events of one key are committed in the order of their sequence. */
    public Caused append(DomainEvent event, Change<?, ?, ?> change, Words words) {
        Entry<?> entry = change.entry();
        Cause cause = entry == null ? null : entry.cause();
        return append(
                config.topic(),
                event,
                change.docketId(),
                cause == null ? null : cause.eventId(),
                payload(event, change, words));
    }

    private Caused append(
            String topic, DomainEvent event, UUID about, @Nullable UUID cause, byte[] payload) {
        UUID id = Ids.next();
        String key = (event.personId() == null ? about : event.personId()).toString();
        lock(key);
        em.persist(
                new OutboxRow(
                        id,
                        config.topicPrefix().orElse("") + topic,
                        key,
                        "habeas." + config.service() + "." + event.type() + ".v1",
                        about.toString(),
                        cause,
                        payload,
                        clock.instant()));
        em.createNativeQuery("select cast(pg_notify('outbox', '') as text)").getResultList();
        return new Caused(id, event.type(), event.personId());
    }

    private byte[] payload(DomainEvent event, Change<?, ?, ?> change, Words words) {
        Entry<?> entry = change.entry();
        Common common =
                new Common(
                        event.personId(),
                        change.docketId(),
                        change.kind(),
                        entry == null ? null : entry.id(),
                        entry == null ? null : entry.on(),
                        words.before(),
                        words.after(),
                        (entry == null
                                        ? change.visibility()
                                        : change.visibility().and(entry.visibility()))
                                .and(event.atLeast()));
        return payload(event, common);
    }

    private byte[] payload(DomainEvent event, Common common) {
        ObjectNode payload = mapper.valueToTree(common);
        JsonNode facts = mapper.valueToTree(event.facts());
        payload.setAll((ObjectNode) facts);
        return Json.bytes(mapper, payload);
    }

    /**
     * Two transactions that tell of one person take their turns, so that sequence is commit order.
     */
    private void lock(String key) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, key)
                .getResultList();
    }
}
