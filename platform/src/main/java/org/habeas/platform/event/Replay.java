package org.habeas.platform.event;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the topics of the other services from their beginning to where they end now, beside the
 * ordinary consumer, whose place it does not touch.
 */
@ApplicationScoped
public class Replay {
    private static final Duration POLL = Duration.ofMillis(500);

    private final Inbox inbox;
    private final Envelope envelope;
    private final EntityManager em;
    private final String brokers;
    private final List<String> topics;

    Replay(
            Inbox inbox,
            Envelope envelope,
            EntityManager em,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "mp.messaging.incoming.events.topics") String topics) {
        this.inbox = inbox;
        this.envelope = envelope;
        this.em = em;
        this.brokers = brokers;
        this.topics = Arrays.stream(topics.split(",")).map(String::strip).toList();
    }

    /**
     * Tells the projections again what was told. In the transaction at hand.
     *
     * @param heard told how many events more were heard again
     * @return how many events were handled once that the topics have lost since
     */
    public long run(LongConsumer heard) {
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions =
                    topics.stream()
                            .flatMap(topic -> consumer.partitionsFor(topic).stream())
                            .map(part -> new TopicPartition(part.topic(), part.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                long again = 0;
                for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
                    again += replay(message) ? 1 : 0;
                }
                em.flush();
                em.clear();
                heard.accept(again);
            }
        }
        return inbox.replayed();
    }

    /** What could not be read when it came was never handled. */
    private boolean replay(ConsumerRecord<String, byte[]> message) {
        Optional<Incoming> event;
        try {
            event = envelope.open(message);
        } catch (IOException | RuntimeException e) {
            Log.debugf("event not readable offset=%s", message.offset());
            return false;
        }
        return event.filter(inbox::replay).isPresent();
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        brokers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        15_000,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
