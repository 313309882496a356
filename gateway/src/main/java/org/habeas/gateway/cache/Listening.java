package org.habeas.gateway.cache;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.habeas.platform.event.EventConfig;
import org.jspecify.annotations.Nullable;

/**
 * Listens to what the services tell of their PUBLIC answers. Every replica of the door hears
 * everything from now on; what was told before it began is of no matter, because it keeps nothing
 * from before. While nothing can be heard nothing that is kept is trusted.
 */
@ApplicationScoped
class Listening {
    private static final String TOPIC = "habeas.public-views";
    private static final Duration WAIT = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** A topic may get more partitions. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

    private final Hearing hearing;
    private final Event<Written> written;
    private final ObjectMapper mapper;
    private final String brokers;
    private final String topic;
    private final boolean enabled;
    private volatile boolean running;
    private @Nullable Thread thread;
    private volatile @Nullable KafkaConsumer<String, byte[]> consumer;

    Listening(
            Hearing hearing,
            Event<Written> written,
            ObjectMapper mapper,
            CacheConfig config,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            EventConfig events) {
        this.hearing = hearing;
        this.written = written;
        this.mapper = mapper;
        this.brokers = brokers;
        this.topic = events.topicPrefix().orElse("") + TOPIC;
        this.enabled = config.enabled();
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            running = true;
            thread = Thread.ofPlatform().name("public-views").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        KafkaConsumer<String, byte[]> listening = consumer;
        if (listening != null) {
            listening.wakeup();
        }
        if (thread != null) {
            thread.join(Duration.ofSeconds(3));
        }
    }

    private void run() {
        while (running) {
            try (KafkaConsumer<String, byte[]> opened = open()) {
                consumer = opened;
                while (running) {
                    listen(opened);
                }
            } catch (WakeupException | org.apache.kafka.common.errors.InterruptException end) {
                return;
            } catch (KafkaException e) {
                Log.warnf("what changes is not heard reason=%s", e.getClass().getSimpleName());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private KafkaConsumer<String, byte[]> open() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        brokers,
                        // Where something is gone we want to know, not to go on elsewhere.
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "none",
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        10_000,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Listens to all partitions of now, from their ends, until there may be others. */
    private void listen(KafkaConsumer<String, byte[]> opened) {
        List<TopicPartition> partitions = partitions(opened);
        if (partitions.isEmpty()) {
            LockSupport.parkNanos(PAUSE.toNanos());
            return;
        }
        if (!opened.assignment().containsAll(partitions)) {
            opened.assign(partitions);
            opened.seekToEnd(partitions);
            partitions.forEach(opened::position);
            // Only from here on is everything heard.
            hearing.missed();
        }
        long until = System.nanoTime() + LOOK_AGAIN.toNanos();
        while (running && System.nanoTime() < until) {
            opened.poll(WAIT).forEach(this::hear);
        }
    }

    private List<TopicPartition> partitions(KafkaConsumer<String, byte[]> opened) {
        return opened.partitionsFor(topic).stream()
                .map(part -> new TopicPartition(topic, part.partition()))
                .toList();
    }

    private void hear(ConsumerRecord<String, byte[]> message) {
        try {
            Word word = Word.of(mapper, message.value());
            hearing.hear(message.key(), word);
            if (word.written() || word.everything()) {
                written.fire(new Written(message.key()));
            }
        } catch (IOException | RuntimeException e) {
            Log.warnf(
                    "not understood what changed offset=%d reason=%s",
                    message.offset(), e.getClass().getSimpleName());
            hearing.missed();
        }
    }
}
