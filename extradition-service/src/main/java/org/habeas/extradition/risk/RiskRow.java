package org.habeas.extradition.risk;

import java.time.Instant;
import java.util.UUID;

/**
 * An assessment as stored.
 *
 * @param because what made us compute it
 */
record RiskRow(UUID id, Assessment assessment, String because, Instant computedAt) {}
