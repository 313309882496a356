package org.habeas.advocacy.sanctions;

import org.habeas.advocacy.Contract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SanctionsEventContractTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sanctions-proposed",
                "sanctions-under-consideration",
                "sanctions-adopted",
                "sanctions-partly-adopted",
                "sanctions-rejected",
                "sanctions-lifted"
            })
    void the_example_is_what_we_tell(String type) {
        Contract.bindsBothWays(type, SanctionsEvents.SanctionsFacts.class);
    }
}
