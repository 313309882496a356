package org.habeas.extradition.risk;

import org.habeas.extradition.Contract;
import org.junit.jupiter.api.Test;

class RiskEventContractTest {

    @Test
    void what_staff_is_told_of_a_danger_is_as_agreed() {
        Contract.assertWritten("extradition-risk-level-changed", RiskEvents.LevelFacts.class);
    }
}
