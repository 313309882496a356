package org.habeas.gateway.key;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.logging.Log;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Notes the day on which a key opened, so that one that nobody needs any more is found. The day and
 * nothing finer: when somebody reads is nobody's business. Written beside the request and at most
 * once a day for a key; tried at most once a minute.
 */
@Singleton
class KeyUse {
    private final Cache<UUID, LocalDate> noted =
            Caffeine.newBuilder()
                    .maximumSize(10_000)
                    .expireAfterWrite(Duration.ofMinutes(1))
                    .build();
    private final Vertx vertx;
    private final StoredKeys stored;
    private final Clock clock;

    KeyUse(Vertx vertx, StoredKeys stored, Clock clock) {
        this.vertx = vertx;
        this.stored = stored;
        this.clock = clock;
    }

    void note(KeyRow key) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!key.isUsedOn(today) && noted.asMap().putIfAbsent(key.id(), today) == null) {
            vertx.executeBlocking(() -> stored.use(key.id(), today), false)
                    .onFailure(away -> Log.warnf("use of a key not noted key=%s", key.id()));
        }
    }
}
