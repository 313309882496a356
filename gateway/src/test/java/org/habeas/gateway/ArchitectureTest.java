package org.habeas.gateway;

import org.habeas.platform.house.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_door_follows_the_house_rules() {
        HouseRules.check("org.habeas.gateway");
    }
}
