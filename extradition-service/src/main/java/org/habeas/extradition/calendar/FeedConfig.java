package org.habeas.extradition.calendar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long a calendar may be read, in days, and how long before the last day it rings. */
@ConfigMapping(prefix = "habeas.calendar")
interface FeedConfig {
    @WithDefault("180")
    int days();

    @WithDefault("30")
    int alarmDays();
}
