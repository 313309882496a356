package org.habeas.advocacy.mechanism;

import org.habeas.advocacy.Contract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionEventContractTest {
    @ParameterizedTest
    @ValueSource(strings = {"mechanism-decision-recorded"})
    void the_example_is_what_we_tell(String type) {
        Contract.bindsBothWays(type, DecisionEvents.DecisionFacts.class);
    }

    @ParameterizedTest
    @ValueSource(strings = "compliance-assessed")
    void the_example_of_an_assessment_is_what_we_tell(String type) {
        Contract.bindsBothWays(type, DecisionEvents.ComplianceFacts.class);
    }

    @ParameterizedTest
    @ValueSource(strings = "mechanism-decision-transmitted")
    void the_example_of_a_transmission_is_what_we_tell(String type) {
        Contract.bindsBothWays(type, DecisionEvents.TransmissionFacts.class);
    }

    @ParameterizedTest
    @ValueSource(strings = "follow-up-deadline-missed")
    void the_example_of_a_passed_deadline_is_what_we_tell(String type) {
        Contract.bindsBothWays(type, DecisionEvents.MissedFacts.class);
    }
}
