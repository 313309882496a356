package org.habeas.cases.restriction;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A restriction has changed, in the transaction at hand; the proceeding it belongs to may have
 * other suggestions now. Fired as a CDI event.
 */
public record RestrictionMoved(UUID restrictionId, @Nullable UUID proceedingId) {}
