package org.habeas.advocacy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.habeas.advocacy.law.LawOfDemands;
import org.habeas.platform.event.Rule;
import org.habeas.platform.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {
    private final LawOfDemands law = new LawOfDemands(Json.mapper());

    @ParameterizedTest
    @MethodSource("rules")
    void the_page_of_the_rules_names_the_events_that_the_law_has(Class<?> type) {
        Rule rule = Objects.requireNonNull(type.getAnnotation(Rule.class));

        assertThat(Set.copyOf(Arrays.asList(rule.when()))).isEqualTo(law.eventsOf(rule.value()));
    }

    static Stream<Class<?>> rules() {
        return Stream.of(
                ProtectionMeetsDemands.class,
                InterpolDeletion.class,
                RepeatedRequest.class,
                ReleaseWithResidualRestrictions.class,
                RestrictionsEnd.class,
                RenditionOvertakesDemands.class,
                DeathOvertakesDemands.class,
                HostileDemandRejected.class,
                ReclassificationMeetsInPart.class,
                InquiryAnswersHostileDemand.class);
    }
}
