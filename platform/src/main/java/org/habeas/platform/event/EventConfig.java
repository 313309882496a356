package org.habeas.platform.event;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Who this service is on the event bus. */
@ConfigMapping(prefix = "habeas.events")
public interface EventConfig {
    /** {@code case}, {@code proceeding} or {@code advocacy}: the middle word of its event types. */
    String service();

    /** The topic it writes to. */
    String topic();

    /** Put before every topic, so that several installations can share a broker. */
    Optional<String> topicPrefix();
}
