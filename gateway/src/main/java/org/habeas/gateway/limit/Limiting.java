package org.habeas.gateway.limit;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.habeas.gateway.admission.Admission;
import org.habeas.gateway.answer.Denied;
import org.habeas.gateway.answer.Problem;
import org.habeas.gateway.caller.Asking;
import org.habeas.gateway.caller.Caller;
import org.habeas.gateway.cost.Cost;
import org.habeas.gateway.cost.Costs;

/** Lets a request go on as long as its caller has tokens, and says how many are left. */
@Singleton
@Priority(1000)
class Limiting implements Admission {
    private final Map<Tier, Quota> all = new EnumMap<>(Tier.class);
    private final Map<Tier, Quota> searches = new EnumMap<>(Tier.class);
    private final Purses purses;
    private final Costs costs;
    private final Origin origin;

    Limiting(Purses purses, Costs costs, Origin origin, LimitConfig config) {
        this.purses = purses;
        this.costs = costs;
        this.origin = origin;
        for (Tier tier : Tier.values()) {
            LimitConfig.Grants grants = config.tiers().get(tier);
            if (grants == null) {
                throw new IllegalArgumentException("habeas.limit.tiers lacks " + tier);
            }
            String name = tier.name().toLowerCase(Locale.ROOT);
            all.put(tier, new Quota(name, grants.tokens(), config.window()));
            searches.put(tier, new Quota(name + "-search", grants.searches(), config.window()));
        }
    }

    @Override
    public Future<Void> admit(RoutingContext exchange) {
        Caller caller = Caller.of(exchange);
        Tier tier = Tier.of(caller);
        String who = caller.isAnybody() ? from(exchange) : caller.kind() + " " + caller.subject();
        Cost cost = costs.of(exchange);
        Future<Void> paid = pay(exchange, new Meter(quota(all, tier), who), cost.tokens());
        return cost.searching()
                ? paid.compose(yes -> pay(exchange, new Meter(quota(searches, tier), who), 1))
                : paid;
    }

    private String from(RoutingContext exchange) {
        String place = origin.of(exchange.request());
        Asking.from(exchange, place);
        return place;
    }

    private Future<Void> pay(RoutingContext exchange, Meter meter, int cost) {
        Future<Grant> paid = purses.pay(meter, cost);
        // Most requests are paid for at once; they need no more futures.
        return paid.succeeded()
                ? tell(exchange, paid.result())
                : paid.compose(g -> tell(exchange, g));
    }

    private static Future<Void> tell(RoutingContext exchange, Grant grant) {
        MultiMap headers = exchange.response().headers();
        append(headers, "RateLimit-Policy", grant.quota().toHeader());
        append(headers, "RateLimit", grant.toHeader());
        if (grant.given()) {
            return Future.succeededFuture();
        }
        headers.set("Retry-After", Long.toString(grant.resetSeconds()));
        return Future.failedFuture(new Denied(Problem.ofStatus(429)));
    }

    /** One list, where two quotas count. */
    private static void append(MultiMap headers, String name, String item) {
        String told = headers.get(name);
        headers.set(name, told == null ? item : told + ", " + item);
    }

    private static Quota quota(Map<Tier, Quota> quotas, Tier tier) {
        return Objects.requireNonNull(quotas.get(tier));
    }
}
