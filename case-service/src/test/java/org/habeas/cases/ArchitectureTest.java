package org.habeas.cases;

import org.habeas.platform.house.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void this_service_follows_the_house_rules() {
        HouseRules.check("org.habeas.cases");
    }
}
