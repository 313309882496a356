package org.habeas.extradition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The events that this service publishes, and those that it is sent. */
@ApplicationScoped
public class EventLog {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final ObjectMapper mapper;
    private final String brokers;
    private final String prefix;

    EventLog(
            ObjectMapper mapper,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "habeas.events.topic-prefix", defaultValue = "") String prefix) {
        this.mapper = mapper;
        this.brokers = brokers;
        this.prefix = prefix;
    }

    /** An event as published. */
    public record Published(String type, JsonNode payload) {}

    /** The events about a person up to and including the first of that type. */
    public List<Published> until(UUID person, String type) {
        return read(person, events -> events.stream().anyMatch(e -> e.type().equals(type)));
    }

    /** The same of what only our own services are told, until one is of that kind. */
    public List<Published> toldToStaff(UUID person, Predicate<Published> last) {
        return read("habeas.staff", person, events -> events.stream().anyMatch(last));
    }

    private List<Published> read(UUID person, Predicate<List<Published>> enough) {
        return read("habeas.proceedings", person, enough);
    }

    private List<Published> read(String topic, UUID person, Predicate<List<Published>> enough) {
        List<Published> found = new ArrayList<>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                brokers,
                                "group.id",
                                UUID.randomUUID().toString(),
                                "auto.offset.reset",
                                "earliest"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(prefix + topic));
            while (!enough.test(found)) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("not among the events about the person: " + found);
                }
                for (ConsumerRecord<String, byte[]> event : consumer.poll(Duration.ofMillis(200))) {
                    if (person.toString().equals(event.key())) {
                        found.add(published(event));
                    }
                }
            }
        }
        return found;
    }

    private Published published(ConsumerRecord<String, byte[]> event) {
        try {
            String type =
                    new String(
                            event.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
            return new Published(
                    type.replace("habeas.proceeding.", "").replace(".v1", ""),
                    mapper.readTree(event.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTold(@Nullable String facts, String field) {
        return facts != null && facts.contains("\"" + field + "\"");
    }

    /** An event of another service, such as {@code habeas.case.charge-brought.v1}. */
    public void send(String topic, String type, UUID person, @Nullable String facts)
            throws Exception {
        send(topic, type, person, UUID.randomUUID(), facts);
    }

    /** An event of a docket that tells more than once. */
    public void send(String topic, String type, UUID person, UUID docket, @Nullable String facts)
            throws Exception {
        String payload =
                """
                {"person_id":"%s","docket_id":"%s","docket_kind":"criminal-proceedings","entry_id":"%s",
                 "state_before":"unknown","visibility":"public"%s%s}
                """
                        .formatted(
                                person,
                                docket,
                                UUID.randomUUID(),
                                isTold(facts, "state_after") ? "" : ",\"state_after\":\"accused\"",
                                facts == null ? "" : "," + facts);
        sendOf(topic, type, person, payload);
    }

    /** An event as it is written. */
    public void sendOf(String topic, String type, UUID key, String payload) throws Exception {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", brokers),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> event =
                    new ProducerRecord<>(
                            prefix + topic,
                            key.toString(),
                            payload.getBytes(StandardCharsets.UTF_8));
            Map.of(
                            "ce_id", UUID.randomUUID().toString(),
                            "ce_type", type,
                            "ce_time", Instant.EPOCH.toString())
                    .forEach((k, v) -> event.headers().add(k, v.getBytes(StandardCharsets.UTF_8)));
            producer.send(event).get();
        }
    }
}
