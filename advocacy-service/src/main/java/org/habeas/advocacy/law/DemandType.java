package org.habeas.advocacy.law;

/** What is asked ({@code domain-model.md B.3.2}); two of them are asked by those who persecute. */
public enum DemandType {
    RELEASE,
    RELEASE_ALL_POLITICAL_PRISONERS,
    LIFT_RESTRICTIONS,
    DROP_CHARGES,
    ANNUL_VERDICT,
    END_COMPULSORY_TREATMENT,
    PROVIDE_MEDICAL_CARE,
    INVESTIGATE_TORTURE,
    INVESTIGATE_DEATH,
    ALLOW_VISIT,
    RAISE_IN_DIALOGUE,
    IMPLEMENT_UN_DECISION,
    REFUSE_EXTRADITION,
    SUSPEND_EXTRADITION,
    DELETE_INTERPOL_DATA,
    GRANT_PROTECTION,
    EXTEND_PROTECTION,
    REFUSE_ASYLUM,
    INQUIRE_INTO_ORIGIN_OF_FUNDS,
    CONDITION_AGREEMENT,
    IMPOSE_SANCTIONS,
    CEASE_REPRESSION,
    /** Of who was carried off, to where they were safe. */
    RETURN,
    /** Of who was carried off, by those who hold them now. */
    FAIR_TRIAL,
    OTHER
}
