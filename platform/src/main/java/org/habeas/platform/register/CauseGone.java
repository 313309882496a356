package org.habeas.platform.register;

import java.util.UUID;

/**
 * An entry of this or another service was taken back, told in the transaction in which its effects
 * are taken back: what else rests on it falls too.
 */
public record CauseGone(UUID entryId) {}
