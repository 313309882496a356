package org.habeas.cases;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Another service, as this one hears it over the broker. */
public final class Bus {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final Instant FIRST = Instant.parse("2021-01-01T00:00:00Z");

    private Bus() {}

    /**
     * An event of the extradition or advocacy service about a person.
     *
     * @param facts the event's own fields, as the inside of a JSON object
     * @return the id of the entry that caused it
     */
    public static UUID tell(String service, String type, String person, String docket, String facts)
            throws ExecutionException, InterruptedException {
        UUID entry = UUID.randomUUID();
        send(UUID.randomUUID(), service, type, person, docket, entry, facts);
        return entry;
    }

    /** The same with an id of its own, to say a thing twice. */
    public static void send(
            UUID id,
            String service,
            String type,
            String person,
            String docket,
            UUID entry,
            String facts)
            throws ExecutionException, InterruptedException {
        String kind = service.equals("proceeding") ? "extradition-proceedings" : "campaigns";
        send(id, FIRST, service, type, person, kind, docket, "request_received", entry, facts);
    }

    /** The same of a docket of any kind, told now, with where it leaves that docket. */
    public static UUID tellOf(
            String kind, String docket, String type, String person, String stateAfter)
            throws ExecutionException, InterruptedException {
        UUID entry = UUID.randomUUID();
        send(
                UUID.randomUUID(),
                Instant.now(),
                "proceeding",
                type,
                person,
                kind,
                docket,
                stateAfter,
                entry,
                "");
        return entry;
    }

    private static void send(
            UUID id,
            Instant at,
            String service,
            String type,
            String person,
            String kind,
            String docket,
            String stateAfter,
            UUID entry,
            String facts)
            throws ExecutionException, InterruptedException {
        String payload =
                """
                {"person_id":"%s","docket_id":"%s","docket_kind":"%s","entry_id":"%s",
                 "on":{"date":"2017-10-20","precision":"day","modality":"actual"},
                 "state_before":"reported","state_after":"%s","visibility":"public"%s}
                """
                        .formatted(
                                person,
                                docket,
                                kind,
                                entry,
                                stateAfter,
                                facts.isEmpty() ? "" : "," + facts);
        String topic = service.equals("proceeding") ? "habeas.proceedings" : "habeas.advocacy";
        publish(id, at, topic, service, type, person, payload);
    }

    /** What extradition-service tells staff of a danger to a person. */
    public static void tellDanger(UUID id, String person, String level)
            throws ExecutionException, InterruptedException {
        publish(
                id,
                FIRST,
                "habeas.staff",
                "proceeding",
                "extradition-risk-level-changed",
                person,
                """
                {"person_id":"%1$s","docket_id":"%1$s","docket_kind":"risk-assessments",
                 "on":{"date":"2020-05-01","precision":"day","modality":"actual"},
                 "state_before":"none","state_after":"%2$s","visibility":"confidential",
                 "new_level":"%2$s","factor_codes":["T1"],"as_of":"2020-05-01"}
                """
                        .formatted(person, level));
    }

    /** That a service has erased a person. */
    public static void tellAcknowledgement(String service, String person)
            throws ExecutionException, InterruptedException {
        publish(
                UUID.randomUUID(),
                Instant.now(),
                "habeas.staff",
                service,
                "person-erasure-acknowledged",
                person,
                """
                {"person_id":"%1$s","docket_id":"%1$s","docket_kind":"persons",
                 "on":{"precision":"unknown","modality":"actual"},
                 "state_before":"registered","state_after":"erased","visibility":"confidential",
                 "service":"%2$s","acknowledged_event_id":"%1$s"}
                """
                        .formatted(person, service));
    }

    private static void publish(
            UUID id,
            Instant at,
            String topic,
            String service,
            String type,
            String person,
            String payload)
            throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                System.getProperty("KAFKA_BOOTSTRAP_SERVERS", "")),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> event =
                    new ProducerRecord<>(
                            System.getProperty("HABEAS_TOPIC_PREFIX", "") + topic,
                            person,
                            payload.getBytes(StandardCharsets.UTF_8));
            Map.of(
                            "ce_id", id.toString(),
                            "ce_type", "habeas." + service + "." + type + ".v1",
                            "ce_time", at.toString())
                    .forEach((k, v) -> event.headers().add(k, v.getBytes(StandardCharsets.UTF_8)));
            producer.send(event).get();
        }
    }

    /** Looks again and again until it is so. */
    public static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("it has not come about within " + PATIENCE);
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }
}
