package org.habeas.gateway.caller;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardsTest {
    private static final String PROVIDER = "https://login.example/realms/habeas";

    record Settings(
            Optional<URI> issuer,
            String audience,
            Optional<List<String>> staffClients,
            String rolesClaim,
            Map<String, List<String>> roles,
            List<String> algorithms,
            Optional<Path> localKeys)
            implements IdentityConfig {

        static Settings of(
                @Nullable String issuer, @Nullable String localKeys, String... algorithms) {
            return new Settings(
                    Optional.ofNullable(issuer).map(URI::create),
                    "habeas",
                    Optional.empty(),
                    "groups",
                    Map.of(),
                    List.of(algorithms.length == 0 ? new String[] {"ES256"} : algorithms),
                    Optional.ofNullable(localKeys).map(Path::of));
        }
    }

    @Test
    void without_an_issuer_the_door_stays_shut() {
        assertThatThrownBy(() -> Guards.check(Settings.of(null, null), "127.0.0.1"))
                .hasMessageContaining("HABEAS_OIDC_ISSUER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "10.0.0.7", "habeas.example", "127.evil.example"})
    void the_local_issuer_is_not_believed_where_others_can_reach_the_door(String host) {
        assertThatThrownBy(() -> Guards.check(Settings.of(null, "/keys.json"), host))
                .hasMessageContaining("this machine only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.0.0.53"})
    void the_local_issuer_serves_this_machine(String host) {
        assertThatCode(() -> Guards.check(Settings.of(null, "/keys.json"), host))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "127.0.0.1"})
    void a_provider_is_enough_wherever_the_door_listens(String host) {
        assertThatCode(() -> Guards.check(Settings.of(PROVIDER, null), host))
                .doesNotThrowAnyException();
    }

    @Test
    void the_local_issuer_left_on_beside_a_provider_keeps_the_door_shut() {
        assertThatThrownBy(() -> Guards.check(Settings.of(PROVIDER, "/keys.json"), "127.0.0.1"))
                .hasMessageContaining("both set");
        assertThatCode(() ->
                        Guards.check(
                                Settings.of("http://127.0.0.1:7/realms/x", "/keys.json"),
                                "127.0.0.1"))
                .doesNotThrowAnyException();
    }

    @Test
    void a_provider_without_tls_is_believed_on_this_machine_only() {
        assertThatThrownBy(() -> Guards.check(Settings.of("http://login.example", null), "0.0.0.0"))
                .hasMessageContaining("https");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "HS256", "HS512", "es256", ""})
    void a_signature_without_a_public_key_is_not_to_be_had(String algorithm) {
        assertThatThrownBy(
                        () -> Guards.check(Settings.of(PROVIDER, null, "ES256", algorithm), "::1"))
                .hasMessageContaining("algorithms");
    }
}
