package org.habeas.advocacy.declaration;

import org.habeas.advocacy.Contract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclarationEventContractTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "declaration-tabled",
                "declaration-published",
                "declaration-signed",
                "declaration-closed"
            })
    void the_example_is_what_we_tell(String type) {
        Contract.bindsBothWays(type, DeclarationEvents.DeclarationFacts.class);
    }
}
