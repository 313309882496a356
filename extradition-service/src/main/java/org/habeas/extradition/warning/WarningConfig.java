package org.habeas.extradition.warning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** how many days before its last day somebody is warned of a deadline. */
@ConfigMapping(prefix = "habeas.deadline")
interface WarningConfig {
    @WithDefault("180,90,30")
    List<Integer> warnDays();
}
