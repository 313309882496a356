package org.habeas.gateway.caller;

import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.habeas.docket.Visibility;
import org.habeas.gateway.answer.Denied;
import org.habeas.gateway.answer.Problem;
import org.habeas.gateway.partner.Agreement;
import org.habeas.gateway.partner.Agreements;
import org.habeas.gateway.partner.Purposes;
import org.habeas.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** As whom the holder of a token asks: as staff by its roles, as a partner by its agreement. */
@Singleton
class Standing {
    private final Agreements agreements;
    private final Purposes purposes;
    private final Set<String> staffClients;
    private final Clock clock;

    Standing(Agreements agreements, Purposes purposes, IdentityConfig config, Clock clock) {
        this.agreements = agreements;
        this.purposes = purposes;
        this.staffClients = Set.copyOf(config.staffClients().orElse(List.of()));
        this.clock = clock;
    }

    /**
     * The caller.
     *
     * @param wanted the purpose that the request names
     */
    Future<Caller> of(Proof proof, @Nullable String wanted) {
        if (isStaff(proof)) {
            return Future.succeededFuture(person(proof, purpose(proof, wanted)));
        }
        String client = proof.clientId();
        return client == null
                ? Future.succeededFuture(client(proof, Optional.empty(), wanted))
                : agreements.of(client).map(found -> client(proof, found, wanted));
    }

    /** Refuses a purpose that nobody knows. */
    void checkPurpose(@Nullable String wanted) {
        if (wanted != null && !purposes.has(wanted)) {
            throw new Denied(
                    new Problem(
                            400,
                            "unknown-purpose",
                            "Habeas-Purpose is one of: " + purposes.listed() + "."));
        }
    }

    private boolean isStaff(Proof proof) {
        String client = proof.clientId();
        return client == null ? proof.local() : staffClients.contains(client);
    }

    private static Caller person(Proof proof, @Nullable String purpose) {
        Visibility clearance = lesser(Ranks.clearance(proof.roles()), proof.clearance());
        return new Caller(
                Caller.Kind.PERSON,
                proof.subject(),
                clearance,
                Ranks.within(proof.roles(), clearance),
                proof.scopes(),
                null,
                null,
                purpose,
                proof.until());
    }

    /** Whose agreement is over, or who has none, reads what anybody may read. */
    private Caller client(Proof proof, Optional<Agreement> found, @Nullable String wanted) {
        Agreement agreement =
                found.filter(known -> clock.instant().isBefore(known.end())).orElse(null);
        if (agreement == null) {
            return client(proof, Visibility.PUBLIC, null, purpose(proof, wanted));
        }
        Visibility clearance = lesser(agreement.clearance(), proof.clearance());
        return client(proof, clearance, agreement, agreed(agreement, purpose(proof, wanted)));
    }

    private static Caller client(
            Proof proof,
            Visibility clearance,
            @Nullable Agreement agreement,
            @Nullable String purpose) {
        return new Caller(
                Caller.Kind.CLIENT,
                proof.subject(),
                clearance,
                agreement == null ? Set.of() : Set.of(Roles.PARTNER),
                proof.scopes(),
                agreement == null ? null : agreement.partnerId(),
                agreement == null ? null : agreement.reference(),
                purpose,
                agreement == null ? proof.until() : earlier(proof.until(), agreement.end()));
    }

    private @Nullable String purpose(Proof proof, @Nullable String wanted) {
        String told = proof.purpose();
        return wanted != null ? wanted : told != null && purposes.has(told) ? told : null;
    }

    private static String agreed(Agreement agreement, @Nullable String purpose) {
        String chosen = Objects.requireNonNullElse(purpose, agreement.purposes().getFirst());
        if (!agreement.purposes().contains(chosen)) {
            throw new Denied(
                    new Problem(
                            403,
                            "purpose-not-agreed",
                            "The agreement is for: "
                                    + String.join(", ", agreement.purposes())
                                    + "."));
        }
        return chosen;
    }

    private static Visibility lesser(Visibility one, Visibility other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
