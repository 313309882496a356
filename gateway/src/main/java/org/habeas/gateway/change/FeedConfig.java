package org.habeas.gateway.change;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the feed of changes behaves. */
@ConfigMapping(prefix = "habeas.gateway.feed")
interface FeedConfig {
    /** How long a token may lie unused. Shorter than the services keep their tombstones. */
    @WithDefault("60d")
    Duration tokensLast();

    /** How often a stream says that it is still there. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How often the services are asked whether anything has changed, while a stream waits. */
    @WithDefault("500ms")
    Duration look();

    /** How long a stream may last; who listens on connects again. */
    @WithDefault("15m")
    Duration streamLasts();

    /** The streams of one gateway. */
    @WithDefault("2000")
    int streams();

    /** The streams of one caller, or of one address where nobody has said who they are. */
    @WithDefault("20")
    int streamsOfOne();
}
