package org.habeas.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SigningTest {
    private static final String KEY = "a text for the tests of at least 32 letters";
    private static final UUID WEBHOOK = UUID.fromString("0197a000-0000-7000-8000-000000000001");

    @Test
    void a_signature_is_that_of_the_specification() throws Exception {
        SigningSecret secret = SigningSecret.fresh();
        Instant at = Instant.parse("2026-05-01T12:00:00Z");

        String signature = secret.sign("msg_1", at, "{\"a\":\"ә\"}");

        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.bytes(), "HmacSHA256"));
        byte[] expected =
                mac.doFinal(
                        ("msg_1." + at.getEpochSecond() + ".{\"a\":\"ә\"}")
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(signature).isEqualTo("v1," + Base64.getEncoder().encodeToString(expected));
        assertThat(secret.reveal()).startsWith("whsec_").hasSize(6 + 44);
        assertThat(secret.toString()).isEqualTo("SigningSecret[]");
    }

    @Test
    void the_reference_library_verifies_by_either_of_two_live_secrets() throws Exception {
        SigningSecret old = SigningSecret.fresh();
        SigningSecret fresh = SigningSecret.fresh();
        Instant now = java.time.Clock.systemUTC().instant();
        String both = fresh.sign("msg_1", now, "{}") + " " + old.sign("msg_1", now, "{}");
        Map<String, List<String>> headers =
                Map.of(
                        "webhook-id", List.of("msg_1"),
                        "webhook-timestamp", List.of("" + now.getEpochSecond()),
                        "webhook-signature", List.of(both));

        assertThatCode(() -> new Webhook(old.reveal()).verify("{}", headers))
                .doesNotThrowAnyException();
        assertThatCode(() -> new Webhook(fresh.reveal()).verify("{}", headers))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new Webhook(fresh.reveal()).verify("{} ", headers)).isNotNull();
        assertThatThrownBy(() ->
                        new Webhook(SigningSecret.fresh().reveal()).verify("{}", headers))
                .isNotNull();
    }

    @Test
    void what_is_sealed_is_opened_by_an_older_key_too_and_only_for_its_webhook() {
        byte[] secret = SigningSecret.fresh().bytes();
        String sealed = new SecretSeal(List.of(KEY)).seal(secret, WEBHOOK);
        SecretSeal newer = new SecretSeal(List.of(KEY + " newer", KEY));

        assertThat(newer.open(sealed, WEBHOOK)).isEqualTo(secret);
        assertThat(newer.seal(secret, WEBHOOK)).isNotEqualTo(sealed);
        assertThatThrownBy(() -> newer.open(sealed, UUID.randomUUID()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new SecretSeal(List.of(KEY + " other")).open(sealed, WEBHOOK))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new SecretSeal(List.of("short")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
