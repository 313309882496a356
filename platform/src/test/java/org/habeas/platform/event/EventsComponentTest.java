package org.habeas.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Lanterns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventsComponentTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject Lanterns lanterns;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @ConfigProperty(name = "habeas.events.topic-prefix", defaultValue = "")
    String prefix;

    @Test
    void events_about_one_person_arrive_in_the_order_of_their_commits() throws Exception {
        UUID keeper = UUID.randomUUID();
        List<UUID> dockets =
                List.of(lanterns.open(keeper), lanterns.open(keeper), lanterns.open(keeper));

        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Callable<@Nullable Void>> switching =
                    dockets.stream()
                            .<Callable<@Nullable Void>>map(id -> () -> lanterns.toggle(id, 10))
                            .toList();
            for (Future<@Nullable Void> done : threads.invokeAll(switching)) {
                done.get();
            }
        }

        List<ConsumerRecord<String, byte[]>> events =
                read("habeas.lanterns", 30, e -> keeper.toString().equals(e.key()));
        for (UUID docket : dockets) {
            assertThat(
                            events.stream()
                                    .filter(e -> header(e, "ce_subject").equals(docket.toString())))
                    .extracting(e -> header(e, "ce_type"))
                    .containsExactlyElementsOf(alternating(10));
        }
        assertThat(events).extracting(e -> header(e, "ce_id")).doesNotHaveDuplicates();
        assertThat(events)
                .extracting(ConsumerRecord::partition)
                .containsOnly(events.getFirst().partition());
    }

    @Test
    void an_event_that_arrives_twice_is_handled_once() throws Exception {
        UUID keeper = UUID.randomUUID();
        UUID id = UUID.randomUUID();

        send(id, keeper, payload(keeper));
        send(id, keeper, payload(keeper));
        send(UUID.randomUUID(), keeper, payload(keeper));

        assertThat(lanterns.seen(keeper, 2)).hasSize(2).doesNotHaveDuplicates().contains(id);
    }

    @Test
    void a_public_entry_replaced_by_a_hidden_one_is_told_as_taken_back_and_nothing_else()
            throws Exception {
        UUID keeper = UUID.randomUUID();
        UUID lantern = lanterns.open(keeper);
        UUID shown = lanterns.light(lantern, Visibility.PUBLIC, null);

        UUID hidden = lanterns.light(lantern, Visibility.RESTRICTED, shown);

        ConsumerRecord<String, byte[]> event =
                read(
                                "habeas.lanterns",
                                1,
                                e ->
                                        keeper.toString().equals(e.key())
                                                && header(e, "ce_type")
                                                        .endsWith("entry-retracted.v1"))
                        .getFirst();
        assertThat(new String(event.value(), StandardCharsets.UTF_8))
                .contains(shown.toString())
                .doesNotContain(hidden.toString());
    }

    @Test
    void what_cannot_be_handled_is_parked_with_its_reason_and_the_next_is_handled()
            throws Exception {
        UUID keeper = UUID.randomUUID();
        UUID poison = UUID.randomUUID();

        send(poison, keeper, "{\"docket_id\":\"no\"}");
        send(UUID.randomUUID(), keeper, payload(keeper));

        assertThat(lanterns.seen(keeper, 1)).hasSize(1);
        List<ConsumerRecord<String, byte[]>> parked =
                read("habeas.dead-letters", 1, e -> header(e, "ce_id").equals(poison.toString()));
        assertThat(header(parked.getFirst(), "dead-letter-reason")).isNotBlank();
    }

    private static List<String> alternating(int times) {
        List<String> types = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            types.add("habeas.lantern.lantern-" + (i % 2 == 0 ? "lit" : "out") + ".v1");
        }
        return types;
    }

    private static String payload(UUID keeper) {
        return """
        {"person_id":"%s","docket_id":"%s","docket_kind":"lanterns","state_before":"dark","state_after":"lit",
         "visibility":"public","a_field_of_a_later_version":1}
        """
                .formatted(keeper, UUID.randomUUID());
    }

    private void send(UUID id, UUID keeper, String payload) throws Exception {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", brokers),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> event =
                    new ProducerRecord<>(
                            prefix + "habeas.lanterns",
                            keeper.toString(),
                            payload.getBytes(StandardCharsets.UTF_8));
            Map.of(
                            "ce_id", id.toString(),
                            "ce_type", "habeas.lantern.lantern-lit.v1",
                            "ce_time", Instant.EPOCH.toString())
                    .forEach((k, v) -> event.headers().add(k, v.getBytes(StandardCharsets.UTF_8)));
            producer.send(event).get();
        }
    }

    private List<ConsumerRecord<String, byte[]>> read(
            String topic, int count, Predicate<ConsumerRecord<String, byte[]>> wanted) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
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
            while (found.size() < count && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200)).forEach(e -> keep(e, wanted, found));
            }
        }
        assertThat(found).hasSize(count);
        return found;
    }

    private static void keep(
            ConsumerRecord<String, byte[]> event,
            Predicate<ConsumerRecord<String, byte[]>> wanted,
            List<ConsumerRecord<String, byte[]>> found) {
        if (wanted.test(event)) {
            found.add(event);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        var header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
