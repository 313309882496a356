package org.habeas.advocacy.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.habeas.platform.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithoutMailServerTest {
    @ParameterizedTest
    @CsvSource({
        "'', a@habeas.example, a secret that is only for tests, false",
        "smtp.example, '', a secret that is only for tests, false",
        "smtp.example, a@habeas.example, '', false",
        "smtp.example, a@habeas.example, a short one, false",
        "smtp.example, a@habeas.example, a secret that is long enough to be one, true"
    })
    void mail_is_refused_and_never_only_pretended_to_be_sent(
            String host, String from, String secret, boolean mayBeSent) {
        MailQueue queue = queue(host, from, secret);

        assertThat(queue.isConfigured()).isEqualTo(mayBeSent);
        if (!mayBeSent) {
            assertThatThrownBy(queue::requireConfigured)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("no mail server");
        }
    }

    private static MailQueue queue(String host, String from, String secret) {
        MailConfig config =
                new SmallRyeConfigBuilder()
                        .withMapping(MailConfig.class)
                        .withDefaultValues(
                                Map.of(
                                        "habeas.mail.host", host,
                                        "habeas.mail.from", from,
                                        "habeas.mail.secret", secret,
                                        "habeas.mail.every", "off"))
                        .build()
                        .getConfigMapping(MailConfig.class);
        return new MailQueue(null, null, config, null, null, null, null);
    }
}
