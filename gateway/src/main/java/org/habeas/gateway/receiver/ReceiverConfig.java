package org.habeas.gateway.receiver;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How messages are sent to addresses that others name. */
@ConfigMapping(prefix = "habeas.receivers")
public interface ReceiverConfig {
    /**
     * Whether a program on this machine may be sent to, also without TLS. For trying out only: it
     * holds only where the local issuer is in use, and that one is for this machine alone.
     */
    @WithDefault("false")
    boolean allowLoopback();

    /** Further networks that nothing is sent into, such as {@code 203.0.113.0/24}. */
    Optional<List<String>> closedNetworks();

    /** How long a receiver may take to accept a connection. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** How long one message may take in all, from the name to the end of the answer. */
    @WithDefault("15s")
    Duration timeout();
}
