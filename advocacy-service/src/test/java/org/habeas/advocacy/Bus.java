package org.habeas.advocacy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The other services, as this one hears them, and what it tells them, through the real broker. */
public final class Bus {
    private static final String BROKER = System.getProperty("KAFKA_BOOTSTRAP_SERVERS");
    private static final String PREFIX = System.getProperty("HABEAS_TOPIC_PREFIX");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, String> TOPICS =
            Map.of("case", "habeas.cases", "proceeding", "habeas.proceedings");
    private static final KafkaProducer<String, String> PRODUCER =
            new KafkaProducer<>(
                    Map.of("bootstrap.servers", BROKER, "acks", "all"),
                    new StringSerializer(),
                    new StringSerializer());
    private static final KafkaConsumer<String, String> CONSUMER = consumer();
    private static final List<Told> HEARD = new ArrayList<>();

    private Bus() {}

    /** An event of another service, ready to be told. */
    public record Event(
            UUID id,
            String service,
            String type,
            UUID person,
            UUID docket,
            UUID entry,
            String on,
            String visibility,
            String facts,
            String kind) {

        public Event(
                UUID id,
                String service,
                String type,
                UUID person,
                UUID docket,
                UUID entry,
                String on,
                String visibility,
                String facts) {
            this(id, service, type, person, docket, entry, on, visibility, facts, usualKind(type));
        }

        private static String usualKind(String type) {
            return type.startsWith("person-") ? "custody-records" : "dockets";
        }

        public static Event of(String service, String type, UUID person, String on) {
            return new Event(
                    UUID.randomUUID(),
                    service,
                    type,
                    person,
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    on,
                    "public",
                    "");
        }

        /** Further fields of the payload, as JSON. */
        public Event with(String more) {
            return new Event(
                    id, service, type, person, docket, entry, on, visibility, "," + more, kind);
        }

        public Event of(String other) {
            return new Event(id, service, type, person, docket, entry, on, other, facts, kind);
        }

        public Event about(UUID other) {
            return new Event(id, service, type, person, other, entry, on, visibility, facts, kind);
        }

        /** The kind of the docket it is about. */
        public Event kind(String other) {
            return new Event(
                    id, service, type, person, docket, entry, on, visibility, facts, other);
        }
    }

    /** An event of this service. */
    public record Told(String type, String key, String body) {}

    /** Tells it and waits until the broker has it. */
    public static Event tell(Event event) {
        String body =
                """
                {"person_id":"%s","docket_id":"%s","docket_kind":"%s","entry_id":"%s",
                 "on":{"date":"%s","precision":"day","modality":"actual"},
                 "state_before":"before","state_after":"after","visibility":"%s"%s}
                """
                        .formatted(
                                event.person(),
                                event.docket(),
                                event.kind(),
                                event.entry(),
                                event.on(),
                                event.visibility(),
                                event.facts());
        var message =
                new ProducerRecord<String, String>(
                        PREFIX + topic(event), event.person().toString(), body);
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", event.id().toString());
        header(message, "ce_type", "habeas." + event.service() + "." + event.type() + ".v1");
        header(message, "ce_time", Instant.parse("2026-01-01T00:00:00Z").toString());
        try {
            PRODUCER.send(message).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return event;
    }

    /** Who was erased is told to our own services only. */
    private static String topic(Event event) {
        return event.type().equals("person-data-erased")
                ? "habeas.staff"
                : TOPICS.get(event.service());
    }

    /** What this service tells of a person, as soon as it does. */
    public static Told await(String type, UUID person) {
        return await(told -> told.type().equals(type) && told.key().equals(person.toString()));
    }

    /** What it has told of a person by now; ask once something later was awaited. */
    public static List<Told> told(String type, UUID person) {
        return HEARD.stream()
                .filter(told -> told.type().equals(type) && told.key().equals(person.toString()))
                .toList();
    }

    /** The first event of this service that fits. */
    public static Told await(Predicate<Told> wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            for (Told told : HEARD) {
                if (wanted.test(told)) {
                    HEARD.remove(told);
                    return told;
                }
            }
            CONSUMER.poll(Duration.ofMillis(200)).forEach(message -> HEARD.add(told(message)));
        }
        throw new AssertionError("not told in time; heard " + HEARD);
    }

    private static Told told(ConsumerRecord<String, String> message) {
        String type =
                new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        return new Told(
                type.replace("habeas.advocacy.", "").replace(".v1", ""),
                message.key(),
                message.value());
    }

    private static void header(ProducerRecord<?, ?> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static KafkaConsumer<String, String> consumer() {
        KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                BROKER,
                                "group.id",
                                "listener-" + UUID.randomUUID(),
                                "auto.offset.reset",
                                "earliest",
                                "metadata.max.age.ms",
                                "500"),
                        new StringDeserializer(),
                        new StringDeserializer());
        consumer.subscribe(List.of(PREFIX + "habeas.advocacy", PREFIX + "habeas.staff"));
        return consumer;
    }
}
