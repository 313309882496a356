package org.habeas.advocacy.mechanism;

import java.util.UUID;

/**
 * A decision is not as it was; what follows from facts about its persons may be another.
 *
 * @param isRetraction whether an entry was taken back, and with it what followed on the same docket
 */
public record DecisionChanged(UUID decisionId, boolean isRetraction) {}
