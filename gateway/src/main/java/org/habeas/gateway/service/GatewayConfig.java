package org.habeas.gateway.service;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands behind the door, and how much and how long the door lets through. */
@ConfigMapping(prefix = "habeas.gateway")
public interface GatewayConfig {
    /** The services by name. */
    Map<String, Origin> services();

    /** The paths that the door serves itself, written like those of a service. */
    List<String> ownPaths();

    /** The largest body that may be sent in. */
    @WithDefault("1M")
    MemorySize bodyLimit();

    /** The paths where files are sent in, as a regular expression; none if left out. */
    Optional<Pattern> filePaths();

    /** The largest file that may be sent in there. */
    @WithDefault("100M")
    MemorySize fileLimit();

    /** How long a service may take to accept a connection. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long a service may be silent before its answer begins. */
    @WithDefault("30s")
    Duration answerTimeout();

    /** How long a service may be silent where an answer is joined from several. */
    @WithDefault("5s")
    Duration partTimeout();

    /** Connections kept to each service, by all event loops together. */
    @WithDefault("128")
    int connections();

    /** Requests that may wait for a connection to a service; more are told to come again. */
    @WithDefault("512")
    int waiting();

    /** How long a request waits for a connection. */
    @WithDefault("5s")
    Duration waitingTime();

    /** When a service that fails is left alone. */
    Breaker breaker();

    /** How long the merged OpenAPI document is served before the services are asked again. */
    @WithDefault("60s")
    Duration contractMaxAge();

    /** Counted for each service by itself, over what it answered and what it did not. */
    interface Breaker {
        /** The stretch of time that is looked at, to the second. */
        @WithDefault("10s")
        Duration window();

        /** Fewer calls than these within it say nothing. */
        @WithDefault("20")
        int leastCalls();

        /** How many of a hundred calls may fail. */
        @WithDefault("50")
        float failuresInHundred();

        /** How long the service is left alone before a few calls try again. */
        @WithDefault("2s")
        Duration rest();
    }

    /** One service. */
    interface Origin {
        /** Scheme, host and port; never shown to anyone outside. */
        URI url();

        /**
         * The paths it serves, each with everything below it; a segment {@code *} is any one. Where
         * two services name a path, the longer name wins.
         */
        List<String> paths();
    }
}
