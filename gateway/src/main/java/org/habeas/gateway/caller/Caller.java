package org.habeas.gateway.caller;

import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, as the door has found out. {@code toString} tells no name.
 *
 * @param subject the name at the issuer, the id of a key, or "anonymous"
 * @param clearance the class up to which they may read
 * @param roles of {@link org.habeas.platform.security.Roles}
 * @param scopes what the token or key was given for
 * @param partnerId the partner organisation they ask for
 * @param agreement the agreement with that partner
 * @param purpose what the data are wanted for
 * @param until when what they showed ends
 */
public record Caller(
        Kind kind,
        String subject,
        Visibility clearance,
        Set<String> roles,
        Set<String> scopes,
        @Nullable UUID partnerId,
        @Nullable String agreement,
        @Nullable String purpose,
        Instant until) {
    private static final String KEY = Caller.class.getName();

    /** Somebody who has shown nothing. */
    public static final Caller ANYBODY =
            new Caller(
                    Kind.ANONYMOUS,
                    "anonymous",
                    Visibility.PUBLIC,
                    Set.of(),
                    Set.of(),
                    null,
                    null,
                    null,
                    Instant.MAX);

    /** How they said who they are. */
    public enum Kind {
        ANONYMOUS,
        API_KEY,
        CLIENT,
        PERSON
    }

    /** The caller of this exchange, once the door has found out. */
    public static Caller of(RoutingContext exchange) {
        Caller known = exchange.get(KEY);
        return known == null ? ANYBODY : known;
    }

    void on(RoutingContext exchange) {
        exchange.put(KEY, this);
    }

    public boolean isAnybody() {
        return kind == Kind.ANONYMOUS;
    }

    /** Whether the services need not know who it is: a key opens what anybody may read. */
    public boolean readsAsAnybody() {
        return kind == Kind.ANONYMOUS || kind == Kind.API_KEY;
    }

    @Override
    public String toString() {
        return kind + " " + clearance;
    }
}
