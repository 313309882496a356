package org.habeas.gateway.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** From when on a reader of RESTRICTED data reads in bulk. */
@ConfigMapping(prefix = "habeas.audit")
interface AuditConfig {
    /** So many records in {@link #bulkWindow()} raise an alert; one for each such time. */
    @WithDefault("500")
    int bulkRecords();

    /** Over which time they are counted. */
    @WithDefault("10m")
    Duration bulkWindow();
}
