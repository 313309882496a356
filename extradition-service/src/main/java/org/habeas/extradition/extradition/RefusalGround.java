package org.habeas.extradition.extradition;

/** Legal obstacles to extradition (domain-model.md B.2.2; ECE Arts. 3 to 11). */
enum RefusalGround {
    POLITICAL_OFFENCE,
    DISCRIMINATORY_PURPOSE,
    POLITICAL_MOTIVE,
    REFUGEE_STATUS,
    NON_REFOULEMENT,
    RISK_OF_TORTURE,
    FLAGRANT_DENIAL_OF_JUSTICE,
    DEATH_PENALTY,
    NATIONALITY,
    NE_BIS_IN_IDEM,
    LAPSE_OF_TIME,
    DUAL_CRIMINALITY,
    IN_ABSENTIA_WITHOUT_RETRIAL,
    FORMAL_DEFECT,
    HEALTH,
    RISK_OF_RE_EXTRADITION,
    NOT_STATED;

    /** Politics behind the request: what R-05 and factor S6 go by. */
    boolean isPolitical() {
        return this == POLITICAL_OFFENCE
                || this == DISCRIMINATORY_PURPOSE
                || this == POLITICAL_MOTIVE;
    }
}
