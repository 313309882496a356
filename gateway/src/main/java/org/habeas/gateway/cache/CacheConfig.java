package org.habeas.gateway.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much the door keeps, and how long. */
@ConfigMapping(prefix = "habeas.gateway.cache")
interface CacheConfig {
    /** Whether anything is kept at all. */
    @WithDefault("true")
    boolean enabled();

    /** All that is kept together. */
    @WithDefault("64M")
    MemorySize size();

    /** The largest answer that is kept. */
    @WithDefault("1M")
    MemorySize largest();

    /** How old what is known of an answer may be. More than the promise of a second breaks it. */
    @WithDefault("1s")
    Duration fresh();

    /** After that long a service is asked even if it has told of no change. */
    @WithDefault("60s")
    Duration askAgain();

    /** How long an answer that nothing is known to have changed may stand in for a lost service. */
    @WithDefault("10m")
    Duration standIn();
}
