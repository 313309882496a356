package org.habeas.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalLimitsTest {

    @Test
    void strangers_meet_the_limits_that_they_meet_anywhere() {
        assertThat(LocalLimits.of(Map.of(), false))
                .containsKeys("HABEAS_LIMIT_STAFF", "HABEAS_LIMIT_STAFF_SEARCHES")
                .hasSize(2);
    }

    @Test
    void a_habeas_that_is_measured_grants_everybody_plenty() {
        assertThat(LocalLimits.of(Map.of(), true))
                .containsKeys("HABEAS_LIMIT_ANONYMOUS", "HABEAS_LIMIT_KEY", "HABEAS_LIMIT_PARTNER");
    }

    @Test
    void the_environment_decides() {
        var environment = Map.of("HABEAS_LIMIT_STAFF", "7", "PATH", "x");

        assertThat(LocalLimits.of(environment, false))
                .containsEntry("HABEAS_LIMIT_STAFF", "7")
                .doesNotContainKey("PATH");
    }
}
