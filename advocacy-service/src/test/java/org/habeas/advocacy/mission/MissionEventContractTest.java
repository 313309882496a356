package org.habeas.advocacy.mission;

import org.habeas.advocacy.Contract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissionEventContractTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mission-announced",
                "mission-conducted",
                "mission-cancelled",
                "mission-denied-entry"
            })
    void the_example_of_a_mission_is_what_we_tell(String type) {
        Contract.bindsBothWays(type, MissionEvents.MissionFacts.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "visit-requested",
                "visit-granted",
                "visit-partially-granted",
                "visit-denied",
                "visit-ignored"
            })
    void the_example_of_a_visit_is_what_we_tell(String type) {
        Contract.bindsBothWays(type, MissionEvents.VisitFacts.class);
    }
}
