package org.habeas.cases.custody;

/** Why a person was released; {@code EARLY_RELEASE_UNSPECIFIED} is what "released early" means. */
public enum ReleaseGround {
    SENTENCE_SERVED,
    PAROLE,
    EARLY_RELEASE_UNSPECIFIED,
    COMMUTATION,
    PARDON,
    AMNESTY,
    ACQUITTAL,
    DISCONTINUANCE,
    MEASURE_REVOKED,
    BAIL,
    DISCHARGE_FROM_HOSPITAL,
    MEDICAL,
    TIME_LIMIT_EXPIRED,
    NOT_STATED
}
