package org.habeas.e2e.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** All that was ever told on Kafka. */
public final class Topics {

    private static final List<String> OF_EVENTS =
            List.of("habeas.cases", "habeas.proceedings", "habeas.advocacy");

    private Topics() {}

    /** Everything that a message shows: key, headers and value. */
    public static List<String> events() {
        return read(OF_EVENTS);
    }

    /** What a service could not handle. */
    public static List<String> deadLetters() {
        return read(List.of("habeas.dead-letters"));
    }

    /** Tells events once more, as a broker may: the same bytes and headers, in another order. */
    public static void repeat(Predicate<String> keys, Random random) {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        try (var consumer =
                new KafkaConsumer<>(
                        settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = toTheBeginning(consumer, OF_EVENTS);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        Collections.shuffle(records, random);
        try (var producer =
                new KafkaProducer<>(
                        settings(), new ByteArraySerializer(), new ByteArraySerializer())) {
            records.stream()
                    .filter(r -> keys.test(new String(r.key(), StandardCharsets.UTF_8)))
                    .forEach(r ->
                            producer.send(
                                    new ProducerRecord<>(
                                            r.topic(),
                                            r.partition(),
                                            r.key(),
                                            r.value(),
                                            r.headers())));
            producer.flush();
        }
    }

    private static Map<String, Object> settings() {
        int port = PackagedHabeas.running().processes().port("kafka");
        return Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + port);
    }

    private static List<TopicPartition> toTheBeginning(
            KafkaConsumer<?, ?> consumer, List<String> topics) {
        List<TopicPartition> partitions =
                topics.stream()
                        .flatMap(topic -> consumer.partitionsFor(topic).stream())
                        .map(part -> new TopicPartition(part.topic(), part.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return partitions;
    }

    private static List<String> read(List<String> topics) {
        var text = new StringDeserializer();
        try (var consumer = new KafkaConsumer<>(settings(), text, text)) {
            List<TopicPartition> partitions = toTheBeginning(consumer, topics);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            var all = new ArrayList<String>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> all.add(words(record)));
            }
            return all;
        }
    }

    private static String words(ConsumerRecord<String, String> record) {
        var words = new StringBuilder(record.topic() + " " + record.key() + " ");
        record.headers()
                .forEach(header ->
                        words.append(header.key())
                                .append('=')
                                .append(new String(header.value(), StandardCharsets.UTF_8))
                                .append(' '));
        return words.append(record.value()).toString();
    }
}
