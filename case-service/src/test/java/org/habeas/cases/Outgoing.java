package org.habeas.cases;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What this service tells the others about one person, read from the broker. */
public final class Outgoing {
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final int PATIENCE = 300;

    private Outgoing() {}

    /** One event on the wire. */
    public record Message(String type, String payload) {}

    /**
     * Everything told about the person so far. The person is arrested for it: what is told of one
     * person has one order, so nothing is missing before the arrest.
     */
    public static List<Message> about(String person) {
        Api.custody(
                person,
                Api.entry("{\"kind\":\"arrested\",\"state\":\"KZ\"}", "2019-01-01", "public"));
        List<Message> told = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = consumer("habeas.cases")) {
            for (int i = 0; i < PATIENCE; i++) {
                for (ConsumerRecord<String, String> message : consumer.poll(GLANCE)) {
                    if (person.equals(message.key())) {
                        told.add(new Message(type(message), message.value()));
                    }
                }
                if (told.stream().anyMatch(m -> m.type().equals("person-arrested"))) {
                    return told;
                }
            }
        }
        throw new AssertionError("the arrest has not been told");
    }

    /** What staff are asked for about this person or docket, until one of it is of that kind. */
    public static List<Message> toStaff(String key, Predicate<Message> last) {
        List<Message> told = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = consumer("habeas.staff")) {
            for (int i = 0; i < PATIENCE; i++) {
                for (ConsumerRecord<String, String> message : consumer.poll(GLANCE)) {
                    if (key.equals(message.key())) {
                        told.add(new Message(type(message), message.value()));
                    }
                }
                if (told.stream().anyMatch(last)) {
                    return told;
                }
            }
        }
        throw new AssertionError("staff have not been told: " + told);
    }

    private static String type(ConsumerRecord<String, String> message) {
        String type =
                new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        return type.replaceFirst("^habeas\\.case\\.", "").replaceFirst("\\.v1$", "");
    }

    private static KafkaConsumer<String, String> consumer(String topic) {
        KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                System.getProperty("KAFKA_BOOTSTRAP_SERVERS", "")),
                        new StringDeserializer(),
                        new StringDeserializer());
        List<TopicPartition> partitions =
                consumer
                        .partitionsFor(System.getProperty("HABEAS_TOPIC_PREFIX", "") + topic)
                        .stream()
                        .map(p -> new TopicPartition(p.topic(), p.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }
}
