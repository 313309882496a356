package org.habeas.gateway.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.habeas.docket.Visibility;
import org.habeas.gateway.caller.Passports;
import org.habeas.platform.json.Json;
import org.habeas.platform.problem.Refusal;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of the feed: encrypted and authenticated (JWE, {@code dir} with A256GCM) with a key that
 * every replica derives from the door's own. They are not only signed, because how far the places
 * of the services have moved would tell a reader that something happened that they may not know.
 */
@ApplicationScoped
class FeedTokens {
    private static final int VERSION = 1;
    private static final int LONGEST = 6000;
    private static final int BLOCK = 64;
    private static final AlgorithmConstraints DIRECT =
            new AlgorithmConstraints(
                    AlgorithmConstraints.ConstraintType.PERMIT,
                    KeyManagementAlgorithmIdentifiers.DIRECT);
    private static final AlgorithmConstraints GCM =
            new AlgorithmConstraints(
                    AlgorithmConstraints.ConstraintType.PERMIT,
                    ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);

    private final SecretKey key;
    private final String keyId;
    private final ObjectMapper mapper = Json.mapper();

    FeedTokens(Passports passports) {
        byte[] secret = passports.secretFor("habeas feed token");
        this.key = derived(secret, "key", 32);
        byte[] name = derived(secret, "name", 6).getEncoded();
        this.keyId = Base64.getUrlEncoder().withoutPadding().encodeToString(name);
    }

    private static SecretKey derived(byte[] secret, String use, int length) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret)
                                    .thenExpand(use.getBytes(StandardCharsets.UTF_8), length));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a token holds; short names, since it travels with every change. */
    private record Wire(
            int v,
            int c,
            ChangeFilter f,
            String s,
            @Nullable UUID p,
            long t,
            int n,
            SortedMap<String, List<Long>> at) {}

    String seal(FeedState state) {
        SortedMap<String, List<Long>> places = new TreeMap<>();
        state.places().forEach((name, place) -> places.put(name, numbers(place)));
        Wire wire =
                new Wire(
                        VERSION,
                        state.clearance().ordinal(),
                        state.filter(),
                        state.subject(),
                        state.partnerId(),
                        state.at().getEpochSecond(),
                        state.turn(),
                        places);
        return encrypted(padded(Json.text(mapper, wire)));
    }

    /** So that the length tells nothing about the places. */
    private static String padded(String text) {
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        return text + " ".repeat(BLOCK - length % BLOCK);
    }

    private static List<Long> numbers(Place place) {
        Visibility was = place.was();
        long flags =
                (place.isFresh() ? 1 : 0)
                        + (place.behind() ? 2 : 0)
                        + (was == null ? 0 : 4 * (was.ordinal() + 1L));
        boolean bare = flags == 0 && place.floor() >= 0 && place.floor() <= place.after();
        return bare
                ? List.of(place.after())
                : List.of(place.after(), place.floor(), flags, place.wasUntil());
    }

    private static Place place(List<Long> numbers) {
        if (numbers.size() == 1) {
            return Place.at(numbers.getFirst());
        }
        long flags = numbers.get(2);
        int was = (int) (flags / 4);
        return new Place(
                numbers.get(0),
                numbers.get(1),
                (flags & 1) == 1,
                (flags & 2) == 2,
                was == 0 ? null : Visibility.values()[was - 1],
                numbers.get(3));
    }

    private String encrypted(String text) {
        JsonWebEncryption token = new JsonWebEncryption();
        token.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.DIRECT);
        token.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
        token.setKeyIdHeaderValue(keyId);
        token.setKey(key);
        token.setPayload(text);
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("cannot seal a token", e);
        }
    }

    /** What the token means; 400 if it is none of ours, expired if the door has another key now. */
    FeedState open(String token) {
        try {
            if (token.length() > LONGEST) {
                throw broken();
            }
            JsonWebEncryption sealed = new JsonWebEncryption();
            sealed.setAlgorithmConstraints(DIRECT);
            sealed.setContentEncryptionAlgorithmConstraints(GCM);
            sealed.setCompactSerialization(token);
            if (!keyId.equals(sealed.getKeyIdHeaderValue())) {
                throw sealed.getKeyIdHeaderValue() == null
                        ? broken()
                        : new FeedTokenExpired(ChangeFilter.ALL);
            }
            sealed.setKey(key);
            return state(sealed.getPayload());
        } catch (JoseException e) {
            throw broken();
        }
    }

    private FeedState state(String payload) {
        try {
            Wire wire = mapper.readValue(payload, Wire.class);
            SortedMap<String, Place> places = new TreeMap<>();
            wire.at().forEach((name, numbers) -> places.put(name, place(numbers)));
            return new FeedState(
                    wire.f(),
                    Visibility.values()[wire.c()],
                    wire.s(),
                    wire.p(),
                    Instant.ofEpochSecond(wire.t()),
                    wire.n(),
                    places);
        } catch (JsonProcessingException otherVersion) {
            throw new FeedTokenExpired(ChangeFilter.ALL);
        }
    }

    private static Refusal broken() {
        return Refusal.malformed(
                "broken-feed-token", "This token is not one of ours; start without a token.");
    }
}
