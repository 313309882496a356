package org.habeas.gateway.limit;

import io.agroal.api.AgroalDataSource;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.VerboseResult;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ExpiredEntriesCleaner;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The count that all replicas share, in PostgreSQL. Blocks: never call it on an event loop. */
@ApplicationScoped
class SharedCount {
    private static final int CLEANED_AT_ONCE = 1000;

    private final ProxyManager<byte[]> buckets;
    private final ExpiredEntriesCleaner cleaner;
    private final Clock clock;

    SharedCount(AgroalDataSource database, Clock clock) {
        var stored =
                Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                        .primaryKeyMapper(PreparedStatement::setBytes)
                        .table("rate_limit")
                        .idColumn("id")
                        .stateColumn("state")
                        .expiresAtColumn("expires_at")
                        .clientClock(new BucketTime(clock))
                        .requestTimeout(Duration.ofSeconds(2))
                        .expirationAfterWrite(
                                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                                        Duration.ofSeconds(10)))
                        .build();
        this.buckets = stored;
        this.cleaner = stored;
        this.clock = clock;
    }

    /** Takes up to so many tokens. */
    Taken take(byte[] key, Quota quota, long wanted) {
        // Read before the count is, so that the window is never thought to last longer than it
        // does.
        long now = clock.millis();
        VerboseResult<Long> result =
                bucket(key, quota).asVerbose().tryConsumeAsMuchAsPossible(wanted);
        long left = result.getDiagnostics().getAvailableTokens();
        long rest = result.getDiagnostics().calculateFullRefillingTime();
        return new Taken(result.getValue(), left, now + TimeUnit.NANOSECONDS.toMillis(rest));
    }

    /** Gives back what was taken in the window that still lasts. */
    void giveBack(byte[] key, Quota quota, long tokens) {
        bucket(key, quota).addTokens(tokens);
    }

    /** Forgets those who have everything again; returns how many. */
    int forget() {
        return cleaner.removeExpired(CLEANED_AT_ONCE);
    }

    private BucketProxy bucket(byte[] key, Quota quota) {
        // A window and not a trickle: what a replica has taken then loses its worth everywhere at
        // once, and no replica can spend it on top of a full bucket (ADR 105).
        return buckets.getProxy(key, () -> configuration(quota));
    }

    static BucketConfiguration configuration(Quota quota) {
        return BucketConfiguration.builder()
                .addLimit(limit ->
                        limit.capacity(quota.tokens())
                                .refillIntervally(quota.tokens(), quota.window()))
                .build();
    }
}
