package org.habeas.gateway.limit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** As configured, but with more patience than a loaded machine needs. */
record PatientConfig(LimitConfig configured) implements LimitConfig {
    @Override
    public Map<Tier, Grants> tiers() {
        return configured.tiers();
    }

    @Override
    public Duration window() {
        return configured.window();
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(1);
    }

    @Override
    public double shareAlone() {
        return configured.shareAlone();
    }

    @Override
    public Optional<List<String>> trustedProxies() {
        return configured.trustedProxies();
    }
}
