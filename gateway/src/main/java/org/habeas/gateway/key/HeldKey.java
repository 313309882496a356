package org.habeas.gateway.key;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a key that holds is good for.
 *
 * @param until when it ends
 */
public record HeldKey(UUID id, @Nullable UUID partnerId, Set<String> scopes, Instant until) {}
