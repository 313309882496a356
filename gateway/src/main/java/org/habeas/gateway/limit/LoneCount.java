package org.habeas.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

/** Counts by itself while the shared count is away: each replica grants a share of each quota. */
@ApplicationScoped
class LoneCount {
    private static final int MOST = 50_000;

    private final Cache<Meter, Bucket> buckets;
    private final double share;
    private final BucketTime time;

    LoneCount(LimitConfig config, Clock clock) {
        this.share = config.shareAlone();
        this.time = new BucketTime(clock);
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(MOST)
                        .expireAfterAccess(config.window().multipliedBy(2))
                        .build();
    }

    Grant pay(Meter meter, int cost) {
        ConsumptionProbe probe =
                buckets.get(meter, this::bucket).tryConsumeAndReturnRemaining(cost);
        long reset = TimeUnit.NANOSECONDS.toMillis(probe.getNanosToWaitForReset());
        return new Grant(
                probe.isConsumed(),
                meter.quota(),
                probe.getRemainingTokens(),
                Grant.seconds(reset));
    }

    private Bucket bucket(Meter meter) {
        Quota whole = meter.quota();
        long tokens = Math.max(1, Math.round(whole.tokens() * share));
        Quota part = new Quota(whole.policy(), tokens, whole.window());
        return Bucket.builder()
                .addLimit(SharedCount.configuration(part).getBandwidths()[0])
                .withCustomTimePrecision(time)
                .build();
    }
}
