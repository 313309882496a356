package org.habeas.extradition.limit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a row of the reference data measures. */
@Schema(enumeration = {"time_limit", "penalty_threshold"})
public enum RuleKind {
    TIME_LIMIT,
    /** The least maximum penalty that an offence must carry; nothing runs. */
    PENALTY_THRESHOLD
}
