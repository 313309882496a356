package org.habeas.gateway.webhook;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Webhooks that lose no time, to receivers on this machine. */
public final class QuickWebhooks implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "habeas.webhooks.keys", "a text for the tests of at least 32 letters",
                "habeas.limit.tiers.partner.tokens", "1000000",
                "habeas.webhooks.feed-pause", "10ms",
                "habeas.webhooks.retries", "10ms,10ms",
                "habeas.webhooks.page", "3",
                "habeas.webhooks.lease", "5s",
                "habeas.webhooks.per-owner", "1000",
                "habeas.receivers.timeout", "3s",
                "habeas.receivers.allow-loopback", "true");
    }
}
