package org.habeas.gateway.key;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long keys last, in days. */
@ConfigMapping(prefix = "habeas.keys")
interface KeyConfig {
    /** If nothing else is asked for. */
    @WithDefault("365")
    int usualDays();

    /** At the most. */
    @WithDefault("730")
    int longestDays();
}
