package org.habeas.gateway.cost;

/**
 * What a request costs.
 *
 * @param tokens of the quota of its caller
 * @param searching whether it also counts as a search: people can be found out by trying names
 */
public record Cost(int tokens, boolean searching) {}
