package org.habeas.gateway.cost;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.habeas.gateway.admission.PathPattern;

/** What each kind of request costs: the first rule of {@code limit/costs.json} that fits. */
@Singleton
public class Costs {
    private static final Cost UNKNOWN = new Cost(5, false);

    private final List<CostRule> rules;

    Costs() {
        // Not the mapper of the wire: this file is ours.
        ObjectMapper mapper = new ObjectMapper();
        try (InputStream file = Costs.class.getResourceAsStream("/limit/costs.json")) {
            rules = mapper.readValue(Objects.requireNonNull(file), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What this request costs. */
    public Cost of(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        Set<String> given = request.query() == null ? Set.of() : parameters(exchange);
        return of(request.method().name(), exchange.normalizedPath(), given);
    }

    /** Their decoded names: "%71=" asks the same as "q=". What cannot be read may be anything. */
    private static Set<String> parameters(RoutingContext exchange) {
        try {
            return exchange.queryParams().names();
        } catch (HttpException unreadable) {
            return Set.of("q");
        }
    }

    Cost of(String method, String path, Set<String> parameters) {
        List<String> asked = PathPattern.segments(path);
        for (CostRule rule : rules) {
            if (rule.fits(method, asked, parameters)) {
                return rule.toCost();
            }
        }
        return UNKNOWN;
    }
}
