package org.habeas.gateway.caller;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.Roles;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jspecify.annotations.Nullable;

/** Reads the claims of a token in the words of its provider. */
final class ProofReader {
    private static final List<String> ROLES =
            List.of(Roles.PARTNER, Roles.EDITOR, Roles.REVIEWER, Roles.ADMINISTRATOR);

    private final boolean local;
    private final List<String> rolesPath;
    private final Map<String, List<String>> names;

    ProofReader(boolean local, String rolesClaim, Map<String, List<String>> names) {
        this.local = local;
        this.rolesPath = List.of(rolesClaim.split("/", -1));
        this.names = Map.copyOf(names);
    }

    Proof read(JwtClaims claims) throws MalformedClaimException {
        requireAccessToken(claims);
        return new Proof(
                local,
                claims.getSubject(),
                clientId(claims),
                roles(claims),
                scopes(claims),
                clearance(claims),
                text(claims, "purpose"),
                Instant.ofEpochSecond(claims.getExpirationTime().getValue()));
    }

    /** An ID token tells an application who has logged in; it opens nothing. */
    private static void requireAccessToken(JwtClaims claims) throws MalformedClaimException {
        String type = text(claims, "typ");
        if ((type != null && !type.equals("Bearer"))
                || claims.hasClaim("at_hash")
                || claims.hasClaim("events")) {
            throw new MalformedClaimException("not an access token");
        }
    }

    private static @Nullable String clientId(JwtClaims claims) {
        String client = text(claims, "client_id");
        return client == null ? text(claims, "azp") : client;
    }

    private Set<String> roles(JwtClaims claims) {
        Set<String> told = told(claims);
        return ROLES.stream()
                .filter(role ->
                        names.getOrDefault(role, List.of(role)).stream().anyMatch(told::contains))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> told(JwtClaims claims) {
        Object value = claims.getClaimsMap();
        for (String step : rolesPath) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        Set<String> told = new HashSet<>();
        if (value instanceof Collection<?> many) {
            many.forEach(one -> told.add(String.valueOf(one)));
        } else if (value instanceof String one) {
            told.add(one);
        }
        return told;
    }

    /** Those of ours: a provider's own, such as {@code openid}, say nothing here. */
    private static Set<String> scopes(JwtClaims claims) {
        Object value = claims.getClaimValue(claims.hasClaim("scope") ? "scope" : "scp");
        List<?> all =
                value instanceof List<?> list
                        ? list
                        : value instanceof String text
                                ? Arrays.asList(text.split(" ", -1))
                                : List.of();
        return all.stream()
                .map(String::valueOf)
                .filter(scope -> scope.startsWith("habeas:"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Visibility clearance(JwtClaims claims) {
        String word = text(claims, "clearance");
        if (word == null) {
            return Visibility.RESTRICTED;
        }
        return Arrays.stream(Visibility.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElse(Visibility.PUBLIC);
    }

    private static @Nullable String text(JwtClaims claims, String name) {
        return claims.getClaimValue(name) instanceof String text ? text : null;
    }
}
