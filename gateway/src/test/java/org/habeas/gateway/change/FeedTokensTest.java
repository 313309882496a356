package org.habeas.gateway.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.habeas.docket.Visibility;
import org.habeas.gateway.caller.Passports;
import org.habeas.platform.problem.Refusal;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.junit.jupiter.api.Test;

class FeedTokensTest {
    private static final FeedTokens TOKENS = door();

    private static FeedTokens door() {
        try {
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setAlgorithm("ES256");
            key.setKeyId("test");
            Path file = Files.createTempFile("door", ".jwk");
            Files.writeString(file, key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
            return new FeedTokens(new Passports(file.toString(), Clock.systemUTC()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Property(tries = 300)
    void what_is_sealed_is_opened(@ForAll("states") FeedState state) {
        assertThat(TOKENS.open(TOKENS.seal(state))).isEqualTo(state);
    }

    @Property(tries = 300)
    void a_token_that_was_touched_is_none(
            @ForAll("states") FeedState state, @ForAll @IntRange(max = 5000) int at) {
        String token = TOKENS.seal(state);
        int i = at % token.length();
        char other = token.charAt(i) == 'A' ? 'Q' : 'A';
        String touched = token.substring(0, i) + other + token.substring(i + 1);

        try {
            assertThat(TOKENS.open(touched)).isEqualTo(state);
            // The last letter of a part may have bits that mean nothing.
            assertThat("" + token.charAt(Math.min(i + 1, token.length() - 1))).isIn(".", "" + token.charAt(i));
        } catch (Refusal | FeedTokenExpired refused) {
            assertThat(refused).isNotNull();
        }
    }

    @Test
    void what_is_no_token_is_refused_and_one_of_another_key_is_old() {
        FeedState state = state(List.of(5L, 6L, 7L));

        for (String none : List.of("", "x", "a.b.c", "a.b.c.d.e", "....", "\u0000", "x".repeat(9000))) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> TOKENS.open(none));
        }
        assertThatExceptionOfType(FeedTokenExpired.class)
                .isThrownBy(() -> TOKENS.open(door().seal(state)));
    }

    @Test
    void neither_its_words_nor_its_length_tell_how_far_the_services_are() {
        String early = TOKENS.seal(state(List.of(5L, 6L, 7L)));
        String late = TOKENS.seal(state(List.of(5L, 6L, 1_800_000_000L)));

        assertThat(late).hasSameSizeAs(early);
        assertThat(new String(Base64.getUrlDecoder().decode(early.split("\\.", -1)[3])))
                .doesNotContain("cases");
        assertThat(TOKENS.seal(state(List.of(5L, 6L, 7L)))).isNotEqualTo(early);
    }

    private static FeedState state(List<Long> places) {
        TreeMap<String, Place> all = new TreeMap<>();
        for (int i = 0; i < places.size(); i++) {
            all.put("cases" + i, Place.at(places.get(i)));
        }
        return new FeedState(
                ChangeFilter.ALL, Visibility.PUBLIC, "anonymous", null, Instant.EPOCH, 0, all);
    }

    @Provide
    Arbitrary<FeedState> states() {
        Arbitrary<Long> places = Arbitraries.longs().between(0, Long.MAX_VALUE);
        Arbitrary<Place> place =
                Combinators.combine(
                                places,
                                Arbitraries.longs().greaterOrEqual(-1),
                                Arbitraries.of(true, false),
                                Arbitraries.of(true, false),
                                Arbitraries.of(Visibility.class).injectNull(0.5),
                                places)
                        .as((after, floor, fresh, behind, was, until) ->
                                fresh || behind || was != null
                                        ? new Place(after, floor, fresh, behind, was, until)
                                        : Place.at(after));
        Arbitrary<ChangeFilter> filter =
                Combinators.combine(
                                Arbitraries.of("persons", "custody-records").list().ofMaxSize(2),
                                Arbitraries.create(UUID::randomUUID).injectNull(0.5),
                                Arbitraries.of("KZ", "FR").list().ofMaxSize(2))
                        .as((types, person, states) ->
                                new ChangeFilter(types, person, null, states, List.of("open")));
        return Combinators.combine(
                        place,
                        place,
                        filter,
                        Arbitraries.of(Visibility.class),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.create(UUID::randomUUID).injectNull(0.5))
                .as((one, two, wanted, clearance, turn, partner) ->
                        new FeedState(
                                wanted,
                                clearance,
                                "client é",
                                partner,
                                Instant.ofEpochSecond(1_800_000_000),
                                turn,
                                new TreeMap<>(Map.of("a", one, "b", two))));
    }
}
