package org.habeas.advocacy.supporter;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.RowSecurity;

/**
 * Forgets supporters a year after their campaign, and at once those who never confirmed ({@code
 * domain-model.md E.5}).
 */
@ApplicationScoped
class Retention {
    private static final int BATCH = 200;

    private final SupporterRows supporters;
    private final Supporters service;
    private final RowSecurity rows;
    private final Clock clock;
    private final Rule rule;

    Retention(
            SupporterRows supporters,
            Supporters service,
            RowSecurity rows,
            Clock clock,
            ObjectMapper mapper) {
        this.supporters = supporters;
        this.service = service;
        this.rows = rows;
        this.clock = clock;
        try (InputStream in = Retention.class.getResourceAsStream("/supporter-retention.json")) {
            this.rule = mapper.readValue(in, Rule.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long, who says so, and whether that was confirmed. */
    record Rule(
            String authority, LocalDate validFrom, boolean confirmed, Period afterEndOfCampaign) {}

    /** Looks every hour. */
    @Scheduled(
            every = "1h",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        int erased = erase(clock.instant());
        if (erased > 0) {
            Log.infof("supporters erased count=%d", erased);
        }
    }

    /** Everybody whose time is over at that instant, at most a batch. */
    @Transactional
    int erase(Instant now) {
        rows.clear(Visibility.RESTRICTED);
        LocalDate ended = now.atZone(ZoneOffset.UTC).toLocalDate().minus(rule.afterEndOfCampaign());
        List<Supporter> over = supporters.ofCampaignsEndedBy(ended, BATCH);
        List<Supporter> silent = supporters.neverConfirmed(now);
        over.forEach(service::forget);
        supporters.flush();
        silent.stream().filter(one -> !over.contains(one)).forEach(service::forget);
        supporters.forgetTries(now.minus(Duration.ofDays(1)));
        return over.size() + silent.size();
    }
}
