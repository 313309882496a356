package org.habeas.gateway.standin;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells the door what a service has written, as the relay of a service does. */
public final class Teller implements AutoCloseable {
    private static final int BEAT_MS = 100;

    private final KafkaProducer<String, byte[]> producer;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor();
    private final String topic;
    private final String service;
    private long number;
    private boolean silent;

    public Teller(String brokers, String prefix, String service) {
        this.topic = prefix + "habeas.public-views";
        this.service = service;
        this.producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", brokers),
                        new StringSerializer(),
                        new ByteArraySerializer());
        tell(new JsonObject().put("everything", true));
        heart.scheduleAtFixedRate(this::beat, BEAT_MS, BEAT_MS, TimeUnit.MILLISECONDS);
    }

    private synchronized void beat() {
        if (!silent) {
            tell(new JsonObject());
        }
    }

    /** Says nothing more, or speaks again. */
    public synchronized void silent(boolean now) {
        silent = now;
    }

    /** Something was written, and these dockets read differently now. */
    public void written(UUID... dockets) {
        JsonArray ids = new JsonArray(Arrays.stream(dockets).map(UUID::toString).toList());
        tell(new JsonObject().put("written", true).put("dockets", ids));
    }

    /** Something was told and got lost. */
    public synchronized void loses() {
        number++;
    }

    private synchronized void tell(JsonObject word) {
        number++;
        byte[] message =
                word.put("number", number)
                        .put("until", Instant.now().toString())
                        .toString()
                        .getBytes(StandardCharsets.UTF_8);
        try {
            producer.send(new ProducerRecord<>(topic, service, message)).get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        heart.shutdownNow();
        producer.close();
    }
}
