package org.habeas.gateway.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How changes are told. */
@ConfigMapping(prefix = "habeas.webhooks")
public interface WebhookConfig {
    /**
     * Texts of at least 32 characters that the secrets of webhooks are sealed by; the first seals,
     * all open. Without one there are no webhooks.
     */
    Optional<List<String>> keys();

    /** How often due messages are looked for. */
    @WithDefault("1s")
    String every();

    /** How long the feed is left alone after it had nothing new for a webhook. */
    @WithDefault("5s")
    Duration feedPause();

    /** Changes taken from the feed at once. */
    @WithDefault("200")
    int page();

    /** Messages that may wait for one receiver; further changes stay in the feed. */
    @WithDefault("1000")
    int mostWaiting();

    /**
     * The pauses before each further try. Those of the Standard Webhooks specification: 75 hours in
     * all.
     */
    @WithDefault("5s,5m,30m,2h,5h,10h,14h,20h,24h")
    List<Duration> retries();

    /** Messages that may be under way to one receiver, and from one gateway to all. */
    @WithDefault("4")
    int perReceiver();

    @WithDefault("64")
    int underWay();

    /** How long a message belongs to the gateway that has taken it up. */
    @WithDefault("60s")
    Duration lease();

    /** How long settled messages stay in the log. */
    @WithDefault("30d")
    Duration kept();

    /** How long the previous secret still signs after a new one was made. */
    @WithDefault("24h")
    Duration overlap();

    /** Webhooks that one owner may have. */
    @WithDefault("20")
    int perOwner();
}
