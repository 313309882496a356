package org.habeas.advocacy;

import org.habeas.platform.house.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void the_house_rules_hold() {
        HouseRules.check("org.habeas.advocacy");
    }
}
