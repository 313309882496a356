package org.habeas.cases.custody;

/** The kinds of decision that put a person where they are. */
public enum DecisionType {
    REMAND_ORDER,
    HOUSE_ARREST_ORDER,
    BAIL_ORDER,
    MEASURE_REVOKED,
    COMMITTAL_ORDER,
    JUDGMENT,
    JURY_ACQUITTAL,
    APPEAL_JUDGMENT,
    REMITTAL_FOR_RETRIAL,
    COMMUTATION,
    PAROLE,
    PARDON,
    REGIME_CHANGE,
    DISCONTINUANCE,
    RECLASSIFICATION,
    ORGANISATION_BAN
}
