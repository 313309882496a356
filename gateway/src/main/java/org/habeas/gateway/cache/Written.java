package org.habeas.gateway.cache;

/**
 * A service has told that something was written there; fired for whoever would ask it about that.
 */
public record Written(String service) {}
