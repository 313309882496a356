package org.habeas.cases.custody;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.Incoming;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingArbitratesTest {
    private final FindingArbitrates rule = new FindingArbitrates(null);

    @Test
    void R_17_a_decision_about_a_whole_group_names_nobody_and_is_passed_over() {
        assertThat(rule.wants(decision(null))).isFalse();
        assertThat(rule.wants(decision(UUID.randomUUID()))).isTrue();
    }

    private static Incoming decision(@Nullable UUID person) {
        return new Incoming(
                UUID.randomUUID(),
                "advocacy",
                "mechanism-decision-recorded",
                Instant.EPOCH,
                person,
                UUID.randomUUID(),
                "mechanism-decisions",
                null,
                null,
                Visibility.PUBLIC,
                "reported",
                "adopted",
                JsonNodeFactory.instance.objectNode(),
                new ObjectMapper());
    }
}
