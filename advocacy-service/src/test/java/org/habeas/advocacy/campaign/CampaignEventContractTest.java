package org.habeas.advocacy.campaign;

import org.habeas.advocacy.Contract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignEventContractTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "campaign-launched",
                "campaign-paused",
                "campaign-resumed",
                "campaign-closed"
            })
    void the_example_is_what_we_tell(String type) {
        Contract.bindsBothWays(type, CampaignEvents.CampaignFacts.class);
    }
}
