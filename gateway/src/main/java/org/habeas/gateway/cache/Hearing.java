package org.habeas.gateway.cache;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What each service has told. */
@Singleton
class Hearing {
    private final Map<String, Told> services = new ConcurrentHashMap<>();
    private final Clock clock;
    private final long memoryMs;

    Hearing(Clock clock, CacheConfig config) {
        this.clock = clock;
        this.memoryMs = config.standIn().plusMinutes(5).toMillis();
    }

    /** What the service of that name has told. */
    Told of(String service) {
        return services.computeIfAbsent(service, name -> new Told(memoryMs));
    }

    void hear(String service, Word word) {
        of(service).hear(word, clock.millis());
    }

    /** Something may have been missed. */
    void missed() {
        services.values().forEach(Told::everything);
    }

    void forget(@Observes ShutdownEvent event) {
        missed();
    }
}
