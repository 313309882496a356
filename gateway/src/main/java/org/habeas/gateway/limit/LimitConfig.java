package org.habeas.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much is granted, and what is done when the shared count cannot be had. */
@ConfigMapping(prefix = "habeas.limit")
interface LimitConfig {
    /** What each tier may ask for in a window. */
    Map<Tier, Grants> tiers();

    /** How long a window is; it begins with the first request. */
    @WithDefault("60s")
    Duration window();

    /** How long the database may take to count before this replica counts by itself. */
    @WithDefault("400ms")
    Duration patience();

    /** The share of a quota that each replica grants while the database is away. */
    @WithDefault("0.5")
    double shareAlone();

    /** Whose X-Forwarded-For is believed: addresses or networks such as 10.0.0.0/8. */
    Optional<List<String>> trustedProxies();

    /** What one tier may ask for in a window. */
    interface Grants {
        /** Tokens; what a request costs stands in {@code limit/costs.json}. */
        long tokens();

        /** Searches among these. */
        long searches();
    }
}
