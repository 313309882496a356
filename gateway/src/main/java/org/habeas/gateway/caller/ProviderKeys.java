package org.habeas.gateway.caller;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.security.Key;
import java.util.List;
import org.jose4j.http.Get;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an OpenID Connect provider. Where they lie is asked at the first token (OpenID Connect
 * Discovery 1.0, 4.3); they are fetched again when a token names one that is not known, at most once a
 * second, and kept for a day if the provider is away.
 */
final class ProviderKeys implements VerificationKeyResolver {
    private static final int TIMEOUT_MS = 3_000;
    private static final long BETWEEN_FETCHES_MS = 1_000;
    private static final long KEPT_SECONDS = 600;
    private static final long KEPT_IF_AWAY_SECONDS = 86_400;

    private final String issuer;
    private final long betweenFetches;
    private volatile @Nullable VerificationKeyResolver keys;

    ProviderKeys(String issuer) {
        this(issuer, BETWEEN_FETCHES_MS);
    }

    ProviderKeys(String issuer, long betweenFetches) {
        this.issuer = issuer;
        this.betweenFetches = betweenFetches;
    }

    @Override
    public Key resolveKey(JsonWebSignature jws, List<JsonWebStructure> nesting)
            throws UnresolvableKeyException {
        VerificationKeyResolver known = keys;
        return (known == null ? discover() : known).resolveKey(jws, nesting);
    }

    private synchronized VerificationKeyResolver discover() throws UnresolvableKeyException {
        VerificationKeyResolver known = keys;
        if (known != null) {
            return known;
        }
        try {
            VerificationKeyResolver found = keysAt(jwksUri());
            keys = found;
            return found;
        } catch (IOException e) {
            throw new UnresolvableKeyException("the identity provider cannot be reached", e);
        }
    }

    private String jwksUri() throws IOException {
        String base = issuer.endsWith("/") ? issuer : issuer + "/";
        JsonNode told =
                new ObjectMapper()
                        .readTree(get().get(base + ".well-known/openid-configuration").getBody());
        if (!issuer.equals(told.path("issuer").asText())) {
            throw new IOException("the provider calls itself by another name");
        }
        String address = told.path("jwks_uri").asText();
        String scheme = String.valueOf(URI.create(issuer).getScheme());
        if (!address.startsWith("https://") && !address.startsWith(scheme + "://")) {
            throw new IOException("the provider shows its keys without TLS");
        }
        return address;
    }

    private VerificationKeyResolver keysAt(String address) {
        HttpsJwks jwks = new HttpsJwks(address);
        jwks.setSimpleHttpGet(get());
        jwks.setDefaultCacheDuration(KEPT_SECONDS);
        jwks.setRetainCacheOnErrorDuration(KEPT_IF_AWAY_SECONDS);
        jwks.setRefreshReprieveThreshold(betweenFetches);
        return new HttpsJwksVerificationKeyResolver(jwks);
    }

    private static Get get() {
        Get get = new Get();
        get.setConnectTimeout(TIMEOUT_MS);
        get.setReadTimeout(TIMEOUT_MS);
        get.setRetries(1);
        return get;
    }
}
