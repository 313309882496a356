package org.habeas.advocacy.demand;

import org.habeas.advocacy.Contract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemandEventContractTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "demand-added",
                "demand-met",
                "demand-partially-met",
                "demand-rejected",
                "demand-overtaken",
                "demand-reopened",
                "demand-withdrawn"
            })
    void the_example_is_what_we_tell(String type) {
        Contract.bindsBothWays(type, DemandEvents.DemandFacts.class);
    }
}
